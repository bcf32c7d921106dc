extension StopWordLists {
  static let otherEuropean = [
    (
      code: "fi",
      text: """
      minä minun minua minut sinä sinun hän hänen häntä hänet me meidän meitä te teidän he heidän heitä se sen sitä siitä siinä siihen sillä ne niiden niitä niistä niissä
      tämä tämän tätä tässä tästä tähän tällä nämä näiden näitä tuo tuon nuo itse joka jonka jota jossa josta johon jotka joita joiden joissa joista jolla
      kuka kenen ketä mikä minkä mitä missä mistä mihin milloin miksi miten kuinka joku jokin jotain kukaan mikään kaikki kaikkien muu muut muita molemmat moni monta
      olla olen olet on olemme olette ovat oli olivat ollut olleet olisi olisivat ei en et emme ette eivät ole älä voi voivat pitää täytyy
      ja tai vai mutta vaan sekä eli koska jos kun kuin että jotta vaikka kunnes
      ennen jälkeen kanssa ilman mukaan kohti läpi vastaan vasta välillä yli alle päälle asti
      myös vain jo vielä nyt sitten tässä täällä siellä aina koskaan usein hyvin niin näin noin kyllä
      """
    ),
    (
      code: "hu",
      text: """
      a az egy ez ezt ennek ezek azt annak azok én te ő mi ti ők engem téged őt minket nekem neki nekünk nekik maga magát saját
      aki akit akik ami amit amely amelyek amelyet ahol amikor ahogy ki kit mi mit melyik hol mikor miért hogyan mennyi valaki valami senki semmi minden mindenki más mások több sok kevés néhány egyik másik
      van vannak volt voltak lesz lesznek lenne lennének lett lehet kell nincs nincsenek legyen
      és vagy de hanem hogy ha mert mint mivel bár pedig illetve valamint tehát azonban ugyanis
      nem ne sem se is csak már még most akkor itt ott így úgy nagyon mindig soha majd aztán újra után előtt alatt felett között mellett szerint ellen nélkül által során miatt iránt felé meg el fel le ki be
      """
    ),
    (
      code: "tr",
      text: """
      bir bu şu o bunu şunu onu bunun onun bunlar şunlar onlar onların onları ben sen biz siz beni seni bizi bana sana ona bize size kendi kendisi
      ne kim hangi nerede nereye neden niçin nasıl kaç herkes hiç kimse her bazı bütün tüm başka diğer birçok çok az birkaç şey
      var yok olan olarak olduğu oldu olur olması olacak değil idi ise iken etti eden etmek edildi
      ve veya ya da de ile ama fakat ancak çünkü eğer ki hem yani
      için gibi kadar göre sonra önce karşı doğru üzere beri dolayı rağmen içinde üzerinde arasında altında yanında
      en daha mi mı mu mü evet hayır şimdi artık hala yine bile sadece zaten
      """
    ),
    (
      code: "pl",
      text: """
      ten ta to ci te tego tej tych tym tymi temu ja ty on ona ono my wy oni one mnie mi ciebie go jego jej nas nam was im ich nich nim nią sobie się siebie swój swoje swoją mój twój nasz
      który która które którzy którego której których którym kto co jaki jaka jakie gdzie kiedy dlaczego jak ile ktoś coś nikt nic każdy wszystko wszyscy wszystkie inny inne wiele kilka
      jest są był była było byli były być będzie będą został została można może mogą ma mają miał trzeba nie tak by
      i a o w we z ze na do od po za przy przez dla bez pod nad przed między u oraz lub albo ale lecz że bo ponieważ jeśli gdy aby żeby więc niż czy
      już jeszcze tylko także też bardzo tam tu teraz zawsze nigdy znowu
      """
    ),
    (
      code: "cs",
      text: """
      ten ta to ti ty tato toto tyto tento tohoto této těch tím já ty on ona ono my vy oni mě mi jeho jej její jejich nás nám vás jim jich se si sebe svůj svoje můj náš
      který která které kteří kterou jenž kdo co jaký kde kdy proč jak kolik někdo něco nikdo nic každý všechno všichni všechny jiný
      je jsou byl byla bylo byli být bude budou jsem jsme jste by má mají měl může mohou není
      a i o v ve z ze na do od po za při přes pro bez pod nad před mezi u k ke s se nebo ale že protože pokud když aby než li
      už ještě jen také velmi tam tu zde teď vždy nikdy podle ne ano
      """
    ),
    (
      code: "id",
      text: """
      yang ini itu para sang si saya aku kamu anda dia ia beliau kami kita mereka nya apa siapa mana kapan mengapa bagaimana berapa semua setiap beberapa banyak lain sendiri
      adalah ialah merupakan ada tidak bukan akan telah sudah sedang masih belum dapat bisa harus boleh
      di ke dari pada dalam untuk dengan oleh tentang terhadap antara sampai hingga sejak tanpa bagi kepada seperti atas bawah
      dan atau tetapi tapi namun karena sebab jika kalau bila agar supaya bahwa ketika saat sebelum setelah sehingga serta maupun
      juga hanya saja lagi lebih paling sangat sekali di sini sana tersebut secara
      """
    ),
    (
      code: "ga",
      text: """
      an na sé sí siad mé tú muid sinn sibh é í iad seo sin siúd mo do a ár bhur gach cé cad conas cathain cár
      is tá bhí bhfuil raibh níl ní beidh go nach ag ar as chuig de do faoi i in le ó roimh thar trí um
      agus nó ach mar má dá nuair nó sular freisin ann anois féin
      """
    ),
    (
      code: "lt",
      text: """
      aš tu jis ji mes jūs jie jos mane jo jų jam mums man tai tas ta tie šis ši šie tokie pats save savo kas kuris kuri kurie kur kada kodėl kaip visi visas visa kiekvienas kitas kiti daug
      yra buvo bus būti būtų nėra gali turi
      ir ar bei arba bet o kad jei jeigu nes kai nors nei
      į iš nuo iki prie per po už su be dėl apie pagal tarp prieš ant ne taip dar jau tik labai čia ten dabar
      """
    ),
    (
      code: "eu",
      text: """
      bat eta edo baina ere ez bai hau hori hura hauek horiek haiek ni zu gu zuek bera zer nor non noiz nola zein guztiak dena beste batzuk
      da dira zen ziren du dute zuen zuten dago daude izan egin ditu dituzte dela direla baino bezala arte gabe gainean barruan ondoren
      """
    ),
  ]
}
