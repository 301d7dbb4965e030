"""Names of sections that outlets share."""

NAMES = """
world; world news; international; asia; asia pacific
asia-pacific; europe; africa; americas; middle east; us; u.s.; us news; u.s. news; uk; uk news; uk politics
national; nation; politics; news; local; local news; region; metro; city; state; business; economy; markets; finance
money; companies; industry; tech; technology; sci-tech; science; space; science & environment; environment; climate
energy; health; coronavirus; education; culture; arts; arts & culture; books; film; music; movies; tv; entertainment
celebrity; lifestyle; life; style; food; travel; sport; sports; football; soccer; tennis; cricket; golf; rugby; nfl
nba; mlb; nhl; opinion; analysis; comment; commentary; editorial; editorials; columnists; column; ideas; features
feature; investigations; obituaries; weather; crime; crime & courts; courts; law; security; defence; defense
military; diplomacy; north korea; china; russia; ukraine; india; japan; korea; religion; history; media; autos; cars
real estate; property; gaming; games; gear; internet; fact check; advice; offbeat; society; transport; agriculture
politik; wirtschaft; ausland; inland; kultur; wissen; wissenschaft; panorama; gesellschaft; meinung; monde
politique; économie; société; sciences; internacional; nacional; mundo; política; economía; economia; sociedad
sociedade; deportes; esportes; opinión; opinião; ciencia; ciência; cultura; esteri; cronaca; politica; scienza
в мире; политика; экономика; общество; культура; спорт; наука; 국제; 정치; 경제; 사회; 문화; 国際; 政治; 経済; 社会
国际; 经济; 社會
"""
SECTIONS = frozenset(name.strip() for line in NAMES.splitlines() for name in line.split(";") if name.strip())
"""Lower case, without signs at the edges."""
