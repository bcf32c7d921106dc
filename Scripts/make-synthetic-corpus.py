#!/usr/bin/env python3
"""Makes a corpus of invented articles, for measuring speed and memory and for testing streams of news.

    Scripts/make-synthetic-corpus.py --articles 100000 --seed 1 > corpus.jsonl

Each line is an article: id, url, title, publish_date, media_name, language, text, and the `story` it was planted in.
Words are invented and follow Zipf's law with exponent 1. A story has some words and names of its own, which its articles
mix with those of its topic and with the background; it begins on a day, most of its articles follow within three days, and
no outlet needs to cover it. A third of the articles are in no story but their own. The same arguments give the same bytes.
"""

import argparse
import datetime
import itertools
import json
import random
import sys

SYLLABLES = [c + v + e for c in "b d f g k l m n p r s t v z br tr st pl".split()
             for v in "a e i o u".split() for e in ("", "n", "r", "s", "l")]
# Words of the language, so that the articles are taken for English and have stop words.
FUNCTION_WORDS = "the of and to in that for it was on with as at by from this have has not were said".split()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--words", type=int, default=60, help="mean words an article")
    parser.add_argument("--vocabulary", type=int, default=60_000, help="distinct background words")
    parser.add_argument("--story-size", type=float, default=6, help="mean articles a planted story")
    parser.add_argument("--outlets", type=int, default=25)
    parser.add_argument("--topics", type=int, default=40)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--start", default="2003-01-01")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def word(number):
    """The invented word with a number: short for a frequent one, distinct for each."""
    syllables = [SYLLABLES[number % 450]]
    number //= 450
    while number:
        syllables.append(SYLLABLES[number % 450])
        number //= 450
    return "".join(syllables) + "o" * (len(syllables) < 2)


class Words:
    """Draws from the background by Zipf's law."""

    def __init__(self, count, generator):
        self.words = [word(number) for number in range(count)]
        self.cumulative = list(itertools.accumulate(1 / (rank + 10) for rank in range(count)))
        self.generator = generator

    def draw(self, count):
        return self.generator.choices(self.words, cum_weights=self.cumulative, k=count)


class Story:
    def __init__(self, number, words, topic, names, day, generator):
        self.id = f"story-{number:07}"
        self.topic = topic
        self.day = day
        pick = generator.randrange
        self.words = [words.words[pick(len(words.words) // 50, len(words.words))] for _ in range(14)]
        self.names = [names[pick(len(names))] for _ in range(4)]

    def text_words(self, count, words, generator):
        own = generator.choices(self.words + self.names + self.names, k=count * 3 // 10)
        topical = generator.choices(self.topic, k=count // 5)
        function = generator.choices(FUNCTION_WORDS, k=count // 4)
        result = own + topical + function + words.draw(max(1, count - len(own) - len(topical) - len(function)))
        generator.shuffle(result)
        return result


def sentences(words, generator):
    """The words as sentences of some fifteen, three a paragraph."""
    result, start = [], 0
    while start < len(words):
        end = min(len(words), start + generator.randint(9, 21))
        sentence = " ".join(words[start:end])
        result.append(sentence[0].upper() + sentence[1:] + ".")
        start = end
    return "\n".join(" ".join(result[i:i + 3]) for i in range(0, len(result), 3))


def articles(options):
    generator = random.Random(options.seed)
    words = Words(options.vocabulary, generator)
    names = [word(generator.randrange(450 ** 2, 450 ** 3)).capitalize() for _ in range(4_000)]
    topics = [[words.words[generator.randrange(100, len(words.words) // 4)] for _ in range(60)]
              for _ in range(options.topics)]
    start = datetime.datetime.fromisoformat(options.start)
    made = number = 0
    while made < options.articles:
        day = options.days * made / options.articles
        story = Story(number, words, generator.choice(topics), names, day, generator)
        number += 1
        size = 1 if generator.random() < .33 else 2 + int(generator.expovariate(1 / max(.1, options.story_size - 2)))
        for _ in range(min(size, options.articles - made)):
            outlet = int(options.outlets * generator.random() ** 1.5)
            moment = start + datetime.timedelta(days=story.day + min(14, generator.expovariate(1)))
            length = max(12, int(generator.lognormvariate(0, .35) * options.words))
            body = story.text_words(length, words, generator)
            title = story.text_words(8, words, generator)
            yield {
                "id": f"a{made:07}",
                "url": f"https://outlet-{outlet:02}.example/{moment:%Y/%m/%d}/{made}",
                "title": " ".join(title).capitalize(),
                "publish_date": f"{moment:%Y-%m-%dT%H:%M}:00Z",
                "media_name": f"Outlet {outlet:02}",
                "language": "en",
                "text": sentences(body, generator),
                "story": story.id,
            }
            made += 1


def main():
    for article in articles(arguments()):
        sys.stdout.write(json.dumps(article) + "\n")


if __name__ == "__main__":
    main()
