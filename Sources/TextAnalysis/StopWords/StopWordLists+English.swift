extension StopWordLists {
  static let english = """
    a an the this that these those such same other another each every either neither both all any some no none
    few fewer several many much more most less least enough own
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one oneself
    who whom whose which what whoever whomever whichever whatever
    someone somebody something anyone anybody anything everyone everybody everything nobody nothing
    am is are was were be been being isn't aren't wasn't weren't ain't
    have has had having haven't hasn't hadn't do does did doing done don't doesn't didn't
    will would shall should can could may might must ought cannot can't won't wouldn't shan't shouldn't couldn't
    mayn't mightn't mustn't needn't
    i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll
    they're they've they'd they'll that'll that'd there'll there'd who'd who'll who've what're what've what'll
    could've should've would've might've must've let's
    about above across after against along alongside amid amidst among amongst around as at before behind below
    beneath beside besides between beyond by despite down during except for from in inside into like near of off on
    onto out outside over past per since than through throughout till to toward towards under underneath unlike
    until up upon versus via with within without
    and but or nor so yet if because although though unless whereas whether while whilst once lest
    here there where when why how wherever whenever however whence whereby wherein therein thereby therefore thus
    hence then now again ever never always often sometimes already still just only even also too very quite rather
    almost perhaps maybe not n't else instead otherwise moreover furthermore nevertheless nonetheless meanwhile
    indeed anyway somewhat somehow somewhere anywhere everywhere nowhere elsewhere
    further later soon away back well together apart yes oh
    eg ie etc
    """
}
