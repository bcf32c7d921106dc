extension LanguageProfile {
  /// Every language that has a file. Where two languages claim one word for different things, the one named first wins.
  package static let known: [LanguageProfile] = [
    .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .swedish, .danish,
    .norwegian, .finnish, .catalan, .romanian, .polish, .czech, .slovak, .croatian, .slovenian,
    .serbian, .bulgarian, .russian, .ukrainian, .greek, .hungarian, .turkish, .lithuanian,
    .latvian, .estonian, .basque, .irish, .galician, .macedonian, .belarusian, .icelandic,
    .albanian, .welsh, .maltese, .afrikaans, .indonesian, .malay, .vietnamese, .tagalog,
    .malagasy, .azerbaijani, .kazakh, .uzbek, .swahili, .zulu, .xhosa, .hausa, .igbo, .yoruba,
    .somali, .shona, .kinyarwanda, .rundi, .ganda, .lingala, .oromo, .arabic, .persian, .hebrew,
    .yiddish, .hindi, .nepali, .urdu, .marathi, .armenian, .tamil, .bengali, .punjabi, .gujarati,
    .telugu, .kannada, .malayalam, .sinhala, .thai, .lao, .burmese, .georgian, .amharic, .khmer,
    .japanese, .korean, .chinese,
  ]
}
