"""Labels of pages that are never an article's own words when they are all that a line says.

Lower case, without signs at the edges. English first, and the languages that curators met most.
"""


def listed(text: str) -> frozenset[str]:
    """Return the labels of a table that parts them by semicolons and line breaks."""
    return frozenset(label.strip() for line in text.splitlines() for label in line.split(";") if label.strip())


ADVERTISEMENT_LABELS = listed("""; advertisement; advertisements; ad; ads; advert; adverts; advertising; sponsored
sponsored content; sponsored links; promoted; promoted content; paid content; paid post; ad choices; adchoices
ad feedback; remove ads; report this ad; report ad; anzeige; anzeigen; werbung; publicité; annonce; publicidad
anuncio; publicidade; pubblicità; annuncio; advertentie; annons; реклама; reklama; reklam; iklan; quảng cáo; 広告
広告の後にも続きます; 广告; 廣告; 광고; إعلان; פרסומת
""")

SHARE_WORDS = listed("""
share; shares; shared; sharing; share this; on; via; this; with; by; to; your; the; a; and; article; story; page
post; link; url; permalink; copy; copied; short; get; x; k; m; facebook; twitter; linkedin; whatsapp; telegram
reddit; pinterest; pint; pin; it; flipboard; email; e; mail; print; tweet; messenger; tumblr; viber; line; vk
vkontakte; odnoklassniki; ok; instagram; youtube; rss; google; plus; blogger; stumbleupon; digg; pocket; xing
threads; mastodon; bluesky; signal; skype; wechat; weibo; gmail; sms; more; save; like; send; submit; friend
friends; buffer; hacker; news; evernote; social; media; buttons; options; snapchat; tiktok; teilen; drucken; merken
partager; imprimer; compartir; imprimir; compartilhar; partilhar; baixar; condividi; stampa; поделиться
""")
STRONG_SHARE_WORDS = listed("""
share; shares; tweet; facebook; twitter; linkedin; whatsapp; telegram; reddit; pinterest; flipboard; tumblr; viber
vkontakte; permalink; stumbleupon; messenger; instagram; youtube; odnoklassniki; mastodon; bluesky; snapchat; tiktok
email; print; teilen; partager; compartir; compartilhar; partilhar; condividi; поделиться
""")

ACCOUNT_LABELS = listed("""
log in; login; log out; logout; sign in; sign out; sign up; signin; signup; register; subscribe; subscribe now
subscribe today; my account; account; your account; account settings; create account; create an account
create a free account; my profile; profile; edit profile; you are signed in as; edit profilesign out
log in or sign up; log in / register; login / register; subscriptions; subscriber services; manage subscription
manage my subscription; become a member; membership; donate; donate now; contribute; support us; upgrade
start your free trial; free trial; get it; gift subscriptions; my teams; my feed; saved articles; anmelden; abmelden
einloggen; registrieren; abonnieren; abo; jetzt abonnieren; mein konto; se connecter; connexion; s'abonner
s’abonner; s'inscrire; abonnez-vous; je m'abonne; iniciar sesión; regístrate; registrarse; suscríbete; suscribirse
entrar; assine; assinar; cadastre-se; accedi; abbonati; registrati; inloggen; aanmelden; logga in; войти; вход
регистрация; подписаться; подписка; zaloguj; giriş yap; đăng nhập; ログイン; 会員登録; 登录; 登錄; 注册; 로그인
회원가입; تسجيل الدخول
""")

NEWSLETTER_LABELS = listed("""
newsletter; newsletters; newsletter sign up; email newsletters; email alerts; breaking news emails; get alerts
push notifications; sign up for our newsletter; subscribe to our newsletter; sign up for newsletters
thanks for signing up; update your preferences; see all newsletters; get our app; download our app; download the app
mobile apps; apps; enter your email; email address; your email; enter your email address
""")

RELATED_LABELS = listed("""
related; related articles; related article; related stories; related story; related news; related content
related topics; related tags; related links; related posts; related coverage; related videos; related reading
more stories; more news; more on this story; more on this; more on; more on this topic; more like this
more coverage; more headlines; most read; most popular; most viewed; most shared; most commented; most recent
popular; popular now; popular stories; popular posts; trending; trending now; trending stories; what's trending
latest; latest news; latest stories; latest headlines; latest articles; latest posts; top stories; top news
top videos; top video; top headlines; recommended; recommended stories; recommended for you; recommended reading
you may also like; you might also like; you may like; you might like; read more; read next; read also; also read
see also; up next; next up; next; don't miss; don’t miss; must read; must reads; editor's picks; editors' picks
editor’s picks; editors’ picks; our picks; in case you missed it; what to read next; what others are reading
readers also liked; around the web; from the web; elsewhere on the web; more from our partners; promoted stories
paid stories; tags; topics; featured; featured stories; featured articles; story timeline; recent posts
recent articles; recent stories; recent news; other news; other stories; on our radar; highlights from the web
explore more; keep reading; further reading; photo gallery; photo galleries; upcoming events
this week's top stories; sections; categories; archives; most watched; watch more; videos; ähnliche artikel
mehr zum thema; weitere artikel; weitere beiträge; weitere beiträge zum thema; meistgelesen; meistgelesene artikel
lesen sie auch; das könnte sie auch interessieren; neueste artikel; themen; à lire aussi; lire aussi; articles liés
les plus lus; sur le même sujet; articles similaires; noticias relacionadas; artículos relacionados; lo más leído
más leídas; te puede interesar; más noticias; temas relacionados; notícias relacionadas; artigos relacionados
mais lidas; leia também; leia mais; veja também; você pode gostar; veja mais; articoli correlati; leggi anche
più letti; i più letti; potrebbe interessarti; lees ook; gerelateerde artikelen; meest gelezen; läs också; mest läst
читайте также; материалы по теме; по теме; похожие статьи; популярное; самое читаемое
вам также может быть интересно; последние новости; другие новости; zobacz także; czytaj także; ilgili haberler
関連記事; 関連ニュース; おすすめ記事; 人気記事; アクセスランキング; 相关新闻; 相关文章; 相關新聞; 热门文章; 推荐阅读
延伸閱讀; 관련기사; 많이 본 뉴스; 주요뉴스
""")

COMMENT_LABELS = listed("""
comment; comments; view comments; show comments; hide comments; load comments; post comment; post a comment
leave a comment; leave a reply; add a comment; add comment; write a comment; write a reply; join the conversation
join the discussion; read comments; be the first to comment; no comments; no comments yet; start the conversation
comments are closed; what do you think; report error; report an error; report a typo; report a correction
suggest a correction; submit correction; flag this; kommentare; kommentar schreiben; kommentieren; commentaires
laisser un commentaire; comentarios; deja un comentario; comentários; deixe um comentário; deixe seu comentário
comente; commenti; lascia un commento; reacties; комментарии; оставить комментарий; добавить комментарий; コメント
评论; 發表評論; 댓글
""")

AUDIO_LABELS = listed("""
video; watch video
listen; listen live; listen now; listen to article; listen to this article; listen to this story; hear this article
audio; audio player; play; play audio; play video; pause; mute; unmute; watch live; watch now; replay; autoplay
volume; 1x; text to speech; play episode; download audio; embed; transcript; now playing; live tv; video player
fullscreen; anhören; artikel anhören; écouter; écouter cet article; escuchar; ouvir; ascolta; слушать
""")

ACCESSIBILITY_LABELS = listed("""
separator; skip to content; skip to main content; skip to main; skip to navigation; skip to search; skip links; menu
main menu; main navigation; navigation; close; close menu; open menu; close share panel; toggle navigation
toggle menu; hamburger menu; back to top; return to top; scroll to top; top; previous; prev; previous next
previous article; next article; next post; previous post; loading; loading...; image; caption; hide caption
toggle caption; show caption; search; search search; submit; go; external link; breadcrumb; breadcrumbs; carousel
slideshow; dismiss; cancel; expand; collapse; show more; load more; view all; see all; see more; show all; view more
more; less; more...; copy this link; copy link; link copied; you are at; you are here; home; skip advertisement
skip ad; off; on; no thanks; got it; learn more; continue; yes; no; accept; agree; i agree; ok; okay; undo; back
zum inhalt springen; zum inhalt; nach oben; menü; suche; schließen; zurück; weiter; zurück zur übersicht; startseite
aller au contenu; rechercher; fermer; retour; accueil; buscar; inicio; cerrar; menú; volver; ir al contenido
pular para o conteúdo; busca; início; fechar; voltar; alternar navegaçãomenu; cerca; chiudi; indietro
vai al contenuto; zoeken; sluiten; поиск; меню; закрыть; назад; наверх; главная; szukaj; ara; 検索; メニュー; 閉じる
ホーム; 搜索; 菜单; 首页; 검색; 메뉴; 뒤로가기; 목록
""")

SITE_LABELS = listed("""
about; about us; about this site; contact; contact us; contacts; careers; jobs; advertise; advertise with us
advertise here; rss; rss feeds; rss feed; sitemap; site map; site index; privacy; privacy policy; privacy notice
privacy settings; privacy center; your privacy rights; your california privacy rights; your privacy choices
do not sell my personal information; do not sell my info; terms; terms of use; terms of service; terms & conditions
terms and conditions; terms of service privacy notice; legal; imprint; cookie policy; cookies; disclaimer
disclosures; accessibility; accessibility statement; help; help center; help centre; faq; faqs; feedback; our team
our staff; masthead; editorial policy; editorial guidelines; ethics policy; corrections; corrections policy; press
press releases; investors; partners; customer service; classifieds; obituaries; horoscope; horoscopes; crossword
crosswords; puzzles; games; podcasts; podcast; video; videos; photos; galleries; multimedia; e-paper; epaper
e-edition; print edition; archive; archives; events; webinars; shop; store; deals; weather; tv; tv listings; radio
job board; reprints; licensing; permissions; request reprint & licensing; follow us; follow; connect
connect with us; social; mobile; desktop version; edition; language; english; breaking; breaking news; live
sponsored; partner content; tip us; send us a tip; news tips; submit a tip; letters to the editor; impressum
datenschutz; datenschutzerklärung; agb; kontakt; über uns; mentions légales; contactez-nous; qui sommes-nous
contacto; aviso legal; política de privacidad; quiénes somos; contato; quem somos; política de privacidade
termos de uso; contatti; chi siamo; контакты; о нас; о проекте; политика конфиденциальности; o nas; hakkımızda
iletişim; お問い合わせ; 会社概要; プライバシーポリシー; 利用規約; 关于我们; 联系我们; 회사소개; 개인정보처리방침
""")

BOX_LABELS = listed("""
current issue; latest issue; this issue; in this issue; past issues; back issues; current edition; today's paper
cover story; on this page; in this article; table of contents; quick links; useful links; external links; hot topics
trending topics; spotlight; about the author; about the authors; author; meet the author; contributors; written by
tools; widgets; polls; poll; calendar; quiz; partner sites; our network; download; share your story; have your say
key points; highlights; top; aktuelle ausgabe; über den autor
""")
