import VietnameseText

/// Bodies that everybody knows by a name without a head: banks, state groups, firms, agencies and papers of the world,
/// football clubs of the great leagues, international organisations, parties and armed groups.
enum BrandLexicon {
  static let names = PhraseTable<Bool>(
    """
    agribank, bidv, vietcombank, vietinbank, techcombank, vpbank, sacombank, hdbank, tpbank, seabank, eximbank, lpbank, lienvietpostbank,
    pvcombank, kienlongbank, saigonbank, acb, msb, ocb, shb, vib, abbank, scb, nam a bank, bac a bank, dong a bank, viet a bank,
    evn, pvn, petrovietnam, petro vietnam, petrolimex, vnpt, viettel, mobifone, vinaphone, vietnamobile, vinachem, vinacomin, tkv, vinatex,
    vinalines, vinashin, vinafood, vinamilk, vinaconex, vinataba, vietnam airlines, vietjet, vietjet air, bamboo airways, jetstar, pacific airlines,
    vingroup, vinhomes, vinfast, vinmart, winmart, vinschool, vinmec, fpt, masan, thaco, sungroup, sun group, flc, novaland, th true milk, sabeco,
    habeco, scic, sjc, pnj, doji, becamex, bitexco, vietnam post, vnpost, lilama, hud, viglacera, vtv, vov, htv, vtc, vnexpress, vietnamnet, zing, cafef, google, apple, microsoft, amazon, netflix, intel, ibm, dell, oracle, cisco, nokia, ericsson, huawei,
    xiaomi, oppo, vivo, alibaba, tencent, baidu, foxconn, samsung, samsung electronics, lg, sony, panasonic, toshiba, hitachi, canon, sharp, fuji,
    honda, toyota, yamaha, suzuki, nissan, mitsubishi, mazda, hyundai, daewoo, lotte, posco, ford, general motors, tesla, bmw, mercedes, audi,
    volkswagen, porsche, boeing, airbus, uber, grab, gojek, shopee, lazada, tiki, sendo, nike, adidas, puma, unilever, nestle, nestlé,
    pepsi, pepsico, heineken, carlsberg, starbucks, kfc, chanel, dior, gucci, prada, exxonmobil, shell, bp,
    gazprom, rosneft, jpmorgan, goldman sachs, citibank, hsbc, standard chartered, deutsche bank, fitch, mastercard,
    reuters, afp, cnn, bbc, bloomberg, sputnik, tass, ria novosti, rt, nhk, kyodo, yonhap, tân hoa xã, the guardian, the new york times,
    new york times, washington post, wall street journal, financial times, forbes, daily mail, sky sports, the times, espn,
    chelsea, arsenal, liverpool, everton, tottenham, tottenham hotspur, manchester united, manchester city, man united, man utd, man city, mu,
    leicester city, newcastle united, west ham, southampton, crystal palace, real madrid, real, barcelona, barca, atletico madrid, atletico, sevilla,
    villarreal, real sociedad, real betis, athletic bilbao, juventus, ac milan, inter milan, napoli, lazio, as roma, bayern munich, bayern,
    borussia dortmund, dortmund, rb leipzig, bayer leverkusen, paris saint germain, psg, as monaco, olympique lyon, ajax, psv, benfica, celtic, galatasaray, al nassr, al hilal, taliban, al qaeda, hamas, hezbollah, đảng cộng hòa, đảng dân chủ, interpol, europol, apec, g7, g20, iaea, ilo, fao, undp,
    unfpa, usaid, jica, koica, gavi, cdc, fda, ioc, afc, concacaf, conmebol,
    asean, who, unicef, unesco, fifa, uefa, vff, aff, fbi, cia, nato, eu, imf, wb, adb, wto, opec, nasa, vcci
    """)

  /// Police departments go by letters and a number: "PC67", "C03".
  static let policeLetters: WordSet = ["pa", "pb", "pc", "ph", "pk", "pv", "px", "a", "c", "k", "v", "x"]
}
