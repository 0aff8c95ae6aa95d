<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>herleid::ChangeWords</name>
    <message>
        <source>The place on the map</source>
        <translation>De plaats op de kaart</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1, and other facts</source>
        <translation>%1, en andere gegevens</translation>
    </message>
    <message>
        <source>%1 left out (weight was %2)</source>
        <translation>%1 weggelaten (gewicht was %2)</translation>
    </message>
    <message>
        <source>%1 counts now (weight %2)</source>
        <translation>%1 telt nu mee (gewicht %2)</translation>
    </message>
    <message>
        <source>%1 counts no longer (weight was %2)</source>
        <translation>%1 telt niet meer mee (gewicht was %2)</translation>
    </message>
    <message>
        <source>%1 (weight %2 → %3)</source>
        <translation>%1 (gewicht %2 → %3)</translation>
    </message>
    <message>
        <source>The model without %1</source>
        <translation>Het model zonder %1</translation>
    </message>
    <message>
        <source>The model without the sales left out</source>
        <translation>Het model zonder de weggelaten verkopen</translation>
    </message>
    <message>
        <source>sale %1</source>
        <translation>verkoop %1</translation>
    </message>
    <message>
        <source>Price level, as the other model sees it</source>
        <translation>Prijsniveau, zoals het andere model het ziet</translation>
    </message>
    <message>
        <source>Market movement %1 → %2</source>
        <translation>Marktontwikkeling %1 → %2</translation>
    </message>
    <message>
        <source>Location, as the other model sees it</source>
        <translation>Ligging, zoals het andere model die ziet</translation>
    </message>
    <message>
        <source>Age of the building on the other date</source>
        <translation>Leeftijd van het gebouw op de andere datum</translation>
    </message>
    <message>
        <source>The same facts, as the other model sees them</source>
        <translation>Dezelfde gegevens, zoals het andere model ze ziet</translation>
    </message>
    <message>
        <source>Calibration to sale prices</source>
        <translation>Afstemming op verkoopprijzen</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Value on %1</source>
        <translation>Waarde op %1</translation>
    </message>
</context>
<context>
    <name>herleid::ComingPage</name>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>This version has no quality control yet. Here will be the ratio study (value divided by sale price) by type, neighbourhood and price class, the sales that need a look, and the checks of the recorded data.</source>
        <translation>Deze versie heeft nog geen kwaliteitscontrole. Hier komen de verhoudingsanalyse (taxatie gedeeld door verkoopprijs) per type, buurt en prijsklasse, de verkopen die aandacht vragen, en de controles van de vastgelegde gegevens.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>This version does not handle objections yet. Here will be the objections with their grounds, the answer to each ground, and the dossier that the resident and the court can verify themselves.</source>
        <translation>Deze versie behandelt nog geen bezwaren. Hier komen de bezwaren met hun gronden, het antwoord op elke grond, en het dossier dat de bewoner en de rechter zelf kunnen narekenen.</translation>
    </message>
</context>
<context>
    <name>herleid::ComparePanel</name>
    <message>
        <source>The earlier value and its model are being read…</source>
        <translation>De eerdere waarde en het model ervan worden gelezen…</translation>
    </message>
    <message>
        <source>The value did not change: it was %1 on %2 by model %3.</source>
        <translation>De waarde is niet veranderd: ze was %1 op %2 volgens model %3.</translation>
    </message>
    <message>
        <source>From %1 on %2 (model %3) to %4 on %5 (model %6): %7</source>
        <translation>Van %1 op %2 (model %3) naar %4 op %5 (model %6): %7</translation>
    </message>
    <message>
        <source>Why the value changed</source>
        <translation>Waarom de waarde veranderde</translation>
    </message>
</context>
<context>
    <name>herleid::ComparisonTable</name>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>How far each effect typically moves a price</source>
        <translation>Hoeveel elk effect een prijs doorgaans verschuift</translation>
    </message>
    <message>
        <source>Effective degrees of freedom of each effect</source>
        <translation>Effectieve vrijheidsgraden van elk effect</translation>
    </message>
</context>
<context>
    <name>herleid::CopyMenu</name>
    <message>
        <source>Copy as image</source>
        <translation>Kopiëren als afbeelding</translation>
    </message>
    <message>
        <source>Copy figures (CSV)</source>
        <translation>Cijfers kopiëren (CSV)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>De afbeelding opslaan</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Image (*.png)</source>
        <translation>Tekening (*.svg);;Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Als tabel tonen (T)</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Kopiëren als SVG</translation>
    </message>
    <message>
        <source>Save as SVG or PNG…</source>
        <translation>Opslaan als SVG of PNG…</translation>
    </message>
</context>
<context>
    <name>herleid::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>woningen</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>stored valuations</source>
        <translation>bewaarde taxaties</translation>
    </message>
    <message>
        <source>characteristics</source>
        <translation>kenmerken</translation>
    </message>
    <message>
        <source>File %1 · coordinates %2 · amounts in %3</source>
        <translation>Bestand %1 · coördinaten %2 · bedragen in %3</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Ingelezen bestanden</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Import a file with sales (CSV): the dwellings come with them. You see beforehand which rows can be read.</source>
        <translation>Er is nog niets ingelezen. Lees een bestand met verkopen in (CSV): de woningen komen mee. U ziet vooraf welke rijen leesbaar zijn.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>What is in the project</source>
        <translation>Wat er in het project zit</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
</context>
<context>
    <name>herleid::DiagnosticsTab</name>
    <message>
        <source>Effects of the model</source>
        <translation>Effecten van het model</translation>
    </message>
    <message>
        <source>The 20 sales that differ most</source>
        <translation>De 20 verkopen die het meest afwijken</translation>
    </message>
    <message>
        <source>Estimated by least squares, which needs no repeated steps.</source>
        <translation>Geschat met kleinste kwadraten; daarvoor zijn geen herhaalde stappen nodig.</translation>
    </message>
    <message>
        <source>The estimation settled after %1 steps; outliers were weighed %2 times.</source>
        <translation>De schatting kwam na %1 stappen tot rust; uitschieters zijn %2 keer gewogen.</translation>
    </message>
    <message>
        <source>Nothing was left out and nothing stands out.</source>
        <translation>Er is niets weggelaten en er valt niets op.</translation>
    </message>
    <message>
        <source>Show fewer notes</source>
        <translation>Minder opmerkingen tonen</translation>
    </message>
    <message>
        <source>Show all %1 notes</source>
        <translation>Alle %1 opmerkingen tonen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>What the estimation has to tell</source>
        <translation>Wat de schatting te melden heeft</translation>
    </message>
    <message>
        <source>How far sales lie from their estimate</source>
        <translation>Hoe ver verkopen van hun schatting liggen</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effecten</translation>
    </message>
</context>
<context>
    <name>herleid::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>herleid::DwellingFinder</name>
    <message>
        <source>Nothing found. Try a part of the street or the number.</source>
        <translation>Niets gevonden. Probeer een deel van de straat of het nummer.</translation>
    </message>
    <message>
        <source>The first %1; type more to narrow it down</source>
        <translation>De eerste %1; typ meer om te verfijnen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Address, number, postcode</source>
        <translation>Adres, nummer, postcode</translation>
    </message>
    <message>
        <source>Search a dwelling</source>
        <translation>Woning zoeken</translation>
    </message>
    <message>
        <source>Dwellings found</source>
        <translation>Gevonden woningen</translation>
    </message>
    <message>
        <source>Seen last, then the first ones</source>
        <translation>Laatst bekeken, daarna de eerste</translation>
    </message>
    <message>
        <source>The first ones</source>
        <translation>De eerste woningen</translation>
    </message>
    <message>
        <source>Found: %1; looking further…</source>
        <translation>Gevonden: %1; zoekt verder…</translation>
    </message>
    <message>
        <source>Address, postcode, WOZ or BAG number</source>
        <translation>Adres, postcode, WOZ- of BAG-nummer</translation>
    </message>
    <message>
        <source>Enter opens the first dwelling found, the arrow down goes to the list</source>
        <translation>Enter opent de eerste gevonden woning, pijl omlaag gaat naar de lijst</translation>
    </message>
</context>
<context>
    <name>herleid::EffectWords</name>
    <message>
        <source>Difference for this dwelling, with 95% band</source>
        <translation>Verschil voor deze woning, met 95%-band</translation>
    </message>
    <message>
        <source>Price compared with the typical sold dwelling, with 95% band</source>
        <translation>Prijs ten opzichte van de doorsnee verkochte woning, met 95%-band</translation>
    </message>
    <message>
        <source>for this dwelling %1</source>
        <translation>voor deze woning %1</translation>
    </message>
    <message>
        <source>where the sales are</source>
        <translation>waar de verkopen liggen</translation>
    </message>
    <message>
        <source>sales, all other effects taken away</source>
        <translation>verkopen, zonder alle andere effecten</translation>
    </message>
    <message>
        <source>Effect on the price: %1</source>
        <translation>Effect op de prijs: %1</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>Effect on the price in two versions: %1</source>
        <translation>Effect op de prijs in twee versies: %1</translation>
    </message>
</context>
<context>
    <name>herleid::EffectsTab</name>
    <message>
        <source>Effect in the model</source>
        <translation>Effect in het model</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Share of the price differences that the model explains. A characteristic counts all effects that it takes part in. Below zero: it works against the other effects.</source>
        <translation>Aandeel in de prijsverschillen die het model verklaart. Bij een kenmerk tellen alle effecten mee waarin het voorkomt. Onder nul: het werkt tegen de andere effecten in.</translation>
    </message>
    <message>
        <source>The %1 largest groups</source>
        <translation>De %1 grootste groepen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle groepen</translation>
    </message>
    <message>
        <source>dwelling %1</source>
        <translation>woning %1</translation>
    </message>
    <message>
        <source>Typically moves a price by %1; explains %2 of what the model explains.</source>
        <translation>Verschuift een prijs doorgaans %1; goed voor %2 van wat het model verklaart.</translation>
    </message>
    <message>
        <source>All effects of this characteristic together: %1.</source>
        <translation>Alle effecten van dit kenmerk samen: %1.</translation>
    </message>
    <message>
        <source>In money, for %1</source>
        <translation>In geld, voor %1</translation>
    </message>
    <message>
        <source>By characteristic</source>
        <translation>Per kenmerk</translation>
    </message>
    <message>
        <source>By effect in the model</source>
        <translation>Per effect in het model</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Wat er in de lijst staat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>Verkopen tonen</translation>
    </message>
    <message>
        <source>Partial residuals: what each sale still says about this effect when all others are taken away</source>
        <translation>Partiële residuen: wat elke verkoop nog over dit effect zegt als alle andere zijn weggenomen</translation>
    </message>
    <message>
        <source>Choose a dwelling…</source>
        <translation>Woning kiezen…</translation>
    </message>
    <message>
        <source>With a dwelling in view, its place in the chart is marked and the effect is also given in money</source>
        <translation>Als een woning is gekozen, staat die gemarkeerd in de grafiek en is het effect ook in geld te zien</translation>
    </message>
</context>
<context>
    <name>herleid::EvidenceMap</name>
    <message>
        <source>This dwelling</source>
        <translation>Deze woning</translation>
    </message>
    <message>
        <source>Sold on %1 for %2</source>
        <translation>Verkocht op %1 voor %2</translation>
    </message>
    <message>
        <source>Adjusted to this dwelling: %1</source>
        <translation>Herleid naar deze woning: %1</translation>
    </message>
    <message>
        <source>Weight in the value: %1</source>
        <translation>Gewicht in de waarde: %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Op %1 afstand</translation>
    </message>
    <message>
        <source>this dwelling</source>
        <translation>deze woning</translation>
    </message>
    <message>
        <source>comparable sale, larger by weight</source>
        <translation>vergelijkbare verkoop, groter naar gewicht</translation>
    </message>
    <message>
        <source>comparable sale</source>
        <translation>vergelijkbare verkoop</translation>
    </message>
</context>
<context>
    <name>herleid::FactCommand</name>
    <message>
        <source>change of %1</source>
        <translation>wijziging van %1</translation>
    </message>
</context>
<context>
    <name>herleid::FactDialog</name>
    <message>
        <source>Change a fact</source>
        <translation>Gegeven wijzigen</translation>
    </message>
    <message>
        <source>%1 · %2 is now: %3. Sales keep the facts as they were at the sale.</source>
        <translation>%1 · %2 is nu: %3. Verkopen houden de gegevens zoals die bij de verkoop waren.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>empty: not recorded</source>
        <translation>leeg: niet bekend</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Gecontroleerd op</translation>
    </message>
    <message>
        <source>why the record was not right</source>
        <translation>waarom het vastgelegde niet klopte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>choose, or type another source</source>
        <translation>kies, of typ een andere bron</translation>
    </message>
</context>
<context>
    <name>herleid::FactInput</name>
    <message>
        <source>The smallest value allowed is %1.</source>
        <translation>De kleinste toegestane waarde is %1.</translation>
    </message>
    <message>
        <source>The largest value allowed is %1.</source>
        <translation>De grootste toegestane waarde is %1.</translation>
    </message>
    <message>
        <source>“%1” is not read as a number. Write it without separators of thousands, with a %2 for decimals.</source>
        <translation>“%1” is geen leesbaar getal. Schrijf het zonder scheiding van duizendtallen, met een %2 voor decimalen.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
</context>
<context>
    <name>herleid::FactsModel</name>
    <message>
        <source>not verified</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Toestand op</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Reden van de wijziging</translation>
    </message>
    <message>
        <source>Double-click or F2: try another value. Nothing is recorded.</source>
        <translation>Dubbelklik of F2: een andere waarde proberen. Er wordt niets vastgelegd.</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Proefberekening</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Werkwijze</translation>
    </message>
</context>
<context>
    <name>herleid::FactsTab</name>
    <message>
        <source>Recorded facts of this dwelling</source>
        <translation>Vastgelegde gegevens van deze woning</translation>
    </message>
    <message>
        <source>Change fact…</source>
        <translation>Gegeven wijzigen…</translation>
    </message>
    <message>
        <source>Is something not right? Choose the line. Try another value to see what it would do, without recording it; or change the recorded fact, with its source and reason.</source>
        <translation>Klopt er iets niet? Kies de regel. Probeer een andere waarde om te zien wat die doet, zonder haar vast te leggen; of wijzig het vastgelegde gegeven, met bron en reden.</translation>
    </message>
    <message>
        <source>Try another value</source>
        <translation>Andere waarde proberen</translation>
    </message>
    <message>
        <source>What the chosen fact was before</source>
        <translation>Wat het gekozen gegeven eerder was</translation>
    </message>
    <message>
        <source>Parts of this dwelling</source>
        <translation>Onderdelen van deze woning</translation>
    </message>
    <message>
        <source>Parts and outbuildings</source>
        <translation>Onderdelen en bijgebouwen</translation>
    </message>
    <message>
        <source>This fact is as it was first recorded.</source>
        <translation>Dit gegeven is zoals het voor het eerst is vastgelegd.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Geschiedenis: %1</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Vandaag geverifieerd</translation>
    </message>
    <message>
        <source>Records that this fact was checked today and is right. The value stays as it is.</source>
        <translation>Legt vast dat dit gegeven vandaag is nagegaan en klopt. De waarde van het gegeven blijft zoals zij is.</translation>
    </message>
    <message>
        <source>Record as PDF…</source>
        <translation>Inzageverslag (PDF)…</translation>
    </message>
    <message>
        <source>What is recorded about this dwelling, from which source, verified when and used how, for the resident.</source>
        <translation>Wat over deze woning is vastgelegd, uit welke bron, wanneer geverifieerd en hoe gebruikt; voor de bewoner.</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>One signed file from which a resident or a court recomputes the value (Ctrl+Shift+M)</source>
        <translation>Eén ondertekend bestand waarmee een bewoner of rechter de waarde kan narekenen (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documenten…</translation>
    </message>
    <message>
        <source>Appraisal report, matrix, explanation, land scale and the data behind the value (Ctrl+Shift+E)</source>
        <translation>Taxatieverslag, waardematrix, uitleg, grondstaffel en de gegevens achter de waarde (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>herleid::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
</context>
<context>
    <name>herleid::FitDialog</name>
    <message>
        <source>Fit a model</source>
        <translation>Model schatten</translation>
    </message>
    <message>
        <source>Estimates from the sales what each characteristic, place and month contributed to the price. The result is a new version; earlier versions stay.</source>
        <translation>Schat uit de verkopen wat elk kenmerk, elke plek en elke maand aan de prijs bijdroeg. Het resultaat is een nieuwe versie; eerdere versies blijven bestaan.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Hedonic regression (least squares)</source>
        <translation>Hedonische regressie (kleinste kwadraten)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Only sales up to and including</source>
        <translation>Alleen verkopen tot en met</translation>
    </message>
    <message>
        <source>Last day of the sales</source>
        <translation>Laatste dag van de verkopen</translation>
    </message>
    <message>
        <source>Additive model (smooth effects)</source>
        <translation>Additief model (vloeiende effecten)</translation>
    </message>
</context>
<context>
    <name>herleid::FreezeDialog</name>
    <message>
        <source>Freeze model version %1</source>
        <translation>Modelversie %1 vaststellen</translation>
    </message>
    <message>
        <source>A frozen version is final: it stays in the project for good, and this cannot be undone. The project keeps who froze it, when, and why. Later versions can still be fitted and used.</source>
        <translation>Een vastgestelde versie is definitief: zij blijft voorgoed in het project en vaststellen kan niet ongedaan worden gemaakt. Het project bewaart wie haar heeft vastgesteld, wanneer en waarom. Latere versies kunnen gewoon worden geschat en gebruikt.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Such as: model for tax year 2026, decision of 12 January</source>
        <translation>Bijvoorbeeld: model voor belastingjaar 2026, besluit van 12 januari</translation>
    </message>
</context>
<context>
    <name>herleid::ImportDialog</name>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Kolomindeling (*.json)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. Rows that cannot be read are left out and named; all the others go in together.</source>
        <translation>Er wordt niets opgeslagen voordat u op Inlezen drukt. Onleesbare rijen blijven weg en worden genoemd; alle andere gaan er samen in.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Mapping of the columns</source>
        <translation>Indeling van de kolommen</translation>
    </message>
    <message>
        <source>Sales (with their dwellings)</source>
        <translation>Verkopen (met hun woningen)</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Mapping (optional)</source>
        <translation>Kolomindeling (mag leeg)</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Onleesbare rijen</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dit bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>%1 rows: %2 can be imported, %3 cannot.</source>
        <translation>%1 rijen: %2 kunnen worden ingelezen, %3 niet.</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>date of sale</source>
        <translation>verkoopdatum</translation>
    </message>
    <message>
        <source>sale price</source>
        <translation>koopsom</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Kolommen: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Niet gebruikt: %1</translation>
    </message>
</context>
<context>
    <name>herleid::ImportsModel</name>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>woningen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Rows accepted</source>
        <translation>Rijen ingelezen</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Rijen geweigerd</translation>
    </message>
    <message>
        <source>parts of dwellings</source>
        <translation>onderdelen van woningen</translation>
    </message>
    <message>
        <source>boundaries</source>
        <translation>grenzen</translation>
    </message>
    <message>
        <source>BAG</source>
        <translation>BAG</translation>
    </message>
</context>
<context>
    <name>herleid::IndexTab</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>95%-band</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Price index by month</source>
        <translation>Prijsindex per maand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>This model has no effect of time, so there is no price index.</source>
        <translation>Dit model heeft geen tijdseffect en dus geen prijsindex.</translation>
    </message>
</context>
<context>
    <name>herleid::IndexWords</name>
    <message>
        <source>Price index by month</source>
        <translation>Prijsindex per maand</translation>
    </message>
    <message>
        <source>Month of the sale</source>
        <translation>Maand van verkoop</translation>
    </message>
    <message>
        <source>Price level, %1 = 100, with 95% band</source>
        <translation>Prijsniveau, %1 = 100, met 95%-band</translation>
    </message>
    <message>
        <source>sales in the month</source>
        <translation>verkopen in de maand</translation>
    </message>
</context>
<context>
    <name>herleid::InfluenceTab</name>
    <message>
        <source>The influence of each sale is being calculated…</source>
        <translation>De invloed van elke verkoop wordt berekend…</translation>
    </message>
    <message>
        <source>No influence could be calculated.</source>
        <translation>De invloed kon niet worden berekend.</translation>
    </message>
    <message>
        <source>Every value rests on recorded sales. These carried it most: what 1% more on the price of one would have done, and what the value before rounding (%1) would be had that sale never been made, with the next best sale in its place.</source>
        <translation>Elke waarde rust op vastgelegde verkopen. Deze droegen haar het meest: wat 1% meer op de prijs van één verkoop zou hebben gedaan, en wat de waarde voor afronding (%1) zou zijn als die verkoop er nooit was geweest, met de eerstvolgende verkoop op haar plaats.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number in the matrix and on the map</source>
        <translation>Nummer in de waardematrix en op de kaart</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkocht op</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>In the value; – for a sale that carries it by the model alone</source>
        <translation>In de waarde; – bij een verkoop die alleen via het model meetelt</translation>
    </message>
    <message>
        <source>If 1% dearer</source>
        <translation>Bij 1% meer</translation>
    </message>
    <message>
        <source>What the value would rise by</source>
        <translation>Zoveel zou de waarde stijgen als deze prijs 1% hoger was</translation>
    </message>
    <message>
        <source>Without this sale</source>
        <translation>Zonder deze verkoop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>An effect of the model rests on this sale alone, so that it cannot be taken out</source>
        <translation>Een effect van het model rust alleen op deze verkoop, zodat zij er niet uit kan</translation>
    </message>
    <message>
        <source>Influence of the sales on this value</source>
        <translation>Invloed van de verkopen op deze waarde</translation>
    </message>
    <message>
        <source>Try without this sale</source>
        <translation>Zonder deze verkoop proberen</translation>
    </message>
</context>
<context>
    <name>herleid::JobBar</name>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>Fitting the model</source>
        <translation>Model schatten</translation>
    </message>
    <message>
        <source>Valuing all dwellings</source>
        <translation>Alle woningen waarderen</translation>
    </message>
    <message>
        <source>Loading sales and model</source>
        <translation>Verkopen en model laden</translation>
    </message>
    <message>
        <source>Preparing the example project</source>
        <translation>Voorbeeldproject klaarmaken</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lezen</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>opslaan</translation>
    </message>
    <message>
        <source>estimating</source>
        <translation>schatten</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>inlezen</translation>
    </message>
    <message>
        <source>valuing</source>
        <translation>waarderen</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>nog ongeveer %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>nog ongeveer %1 min</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Model uitlezen</translation>
    </message>
    <message>
        <source>Reading both versions</source>
        <translation>Beide versies uitlezen</translation>
    </message>
    <message>
        <source>Calculating the influence of each sale</source>
        <translation>Invloed van elke verkoop berekenen</translation>
    </message>
    <message>
        <source>Comparing with the earlier value</source>
        <translation>Vergelijken met de eerdere waarde</translation>
    </message>
    <message>
        <source>reading the model</source>
        <translation>model lezen</translation>
    </message>
    <message>
        <source>weighing comparable sales</source>
        <translation>vergelijkbare verkopen wegen</translation>
    </message>
    <message>
        <source>Preparing Voorbeeldstad</source>
        <translation>Voorbeeldstad klaarmaken</translation>
    </message>
    <message>
        <source>inventing streets and dwellings</source>
        <translation>straten en woningen verzinnen</translation>
    </message>
    <message>
        <source>inventing sales</source>
        <translation>verkopen verzinnen</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Gegevens controleren</translation>
    </message>
    <message>
        <source>Screening the sales</source>
        <translation>Verkopen beoordelen</translation>
    </message>
    <message>
        <source>Comparing the values of two dates</source>
        <translation>Waarden van twee peildata vergelijken</translation>
    </message>
    <message>
        <source>Comparing values with prices</source>
        <translation>Waarden vergelijken met prijzen</translation>
    </message>
    <message>
        <source>Valuing the chosen dwellings</source>
        <translation>De gekozen woningen waarderen</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>De tabel schrijven</translation>
    </message>
    <message>
        <source>Writing explanations</source>
        <translation>Toelichtingen schrijven</translation>
    </message>
    <message>
        <source>Do not do: %1</source>
        <translation>Niet doen: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>wachten: %1</translation>
    </message>
    <message>
        <source>Work that begins when this is done; choose what is not to be done</source>
        <translation>Werk dat begint als dit klaar is; kies wat niet hoeft te gebeuren</translation>
    </message>
    <message>
        <source>Making the dossier</source>
        <translation>Dossier maken</translation>
    </message>
    <message>
        <source>Verifying the dossier</source>
        <translation>Dossier narekenen</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Verslag schrijven</translation>
    </message>
    <message>
        <source>Writing the documents</source>
        <translation>Documenten maken</translation>
    </message>
</context>
<context>
    <name>herleid::LandTab</name>
    <message>
        <source>The whole area</source>
        <translation>Het hele gebied</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typen</translation>
    </message>
    <message>
        <source>For the typical sold dwelling here: plot %1, value %2 on %3, by %4 sales. Only sizes that were sold are shown.</source>
        <translation>Voor de doorsnee verkochte woning hier: kavel %1, waarde %2 op %3, op basis van %4 verkopen. Alleen kavelgroottes die zijn verkocht staan erin.</translation>
    </message>
    <message>
        <source>There is no land scale: the model has no effect of the plot, or no neighbourhood and type has enough sales.</source>
        <translation>Er is geen grondstaffel: het model heeft geen effect van de kavel, of geen enkele buurt met een type heeft genoeg verkopen.</translation>
    </message>
    <message>
        <source>Land scale</source>
        <translation>Grondstaffel</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Type of dwelling</source>
        <translation>Type woning</translation>
    </message>
    <message>
        <source>Derived from the model</source>
        <translation>Afgeleid uit het model</translation>
    </message>
</context>
<context>
    <name>herleid::LandWords</name>
    <message>
        <source>What one more %1 of land is worth, by size</source>
        <translation>Wat één %1 grond meer waard is, naar kavelgrootte</translation>
    </message>
    <message>
        <source>%1 to %2 %3: %4 each</source>
        <translation>%1 tot %2 %3: %4 per stuk</translation>
    </message>
    <message>
        <source>Size of the plot (%1)</source>
        <translation>Kavelgrootte (%1)</translation>
    </message>
    <message>
        <source>Each %1 more</source>
        <translation>Elke %1 meer</translation>
    </message>
</context>
<context>
    <name>herleid::LedgerModel</name>
    <message>
        <source>Value on %1</source>
        <translation>Waarde op %1</translation>
    </message>
    <message>
        <source>This dwelling: %1</source>
        <translation>Deze woning: %1</translation>
    </message>
    <message>
        <source>Typical sold dwelling: %1</source>
        <translation>Gemiddeld verkochte woning: %1</translation>
    </message>
    <message>
        <source>Uncertainty: %1</source>
        <translation>Onzekerheid: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Outside what was sold: an estimate beyond the sales</source>
        <translation>Buiten wat verkocht is: een schatting voorbij de verkopen</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bijdrage</translation>
    </message>
    <message>
        <source>This dwelling</source>
        <translation>Deze woning</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Location: together %1</source>
        <translation>Ligging: samen %1</translation>
    </message>
    <message>
        <source>Time: together %1</source>
        <translation>Tijd: samen %1</translation>
    </message>
    <message>
        <source>Sales: together %1, weight %2</source>
        <translation>Verkopen: samen %1, gewicht %2</translation>
    </message>
    <message>
        <source>What these sales fetched above or below the model&apos;s value of them, by their weights</source>
        <translation>Wat deze verkopen meer of minder opbrachten dan het model ervan zegt, naar hun gewicht</translation>
    </message>
    <message>
        <source>The dwelling: together %1</source>
        <translation>De woning: samen %1</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, gewicht %2</translation>
    </message>
    <message>
        <source>Sold on %1 for %2; adjusted to this dwelling: %3</source>
        <translation>Verkocht op %1 voor %2; herleid naar deze woning: %3</translation>
    </message>
    <message>
        <source>Weight in the value: %1</source>
        <translation>Gewicht in de waarde: %1</translation>
    </message>
</context>
<context>
    <name>herleid::LedgerTab</name>
    <message>
        <source>land</source>
        <translation>grond</translation>
    </message>
    <message>
        <source>main building and place</source>
        <translation>hoofdgebouw en ligging</translation>
    </message>
    <message>
        <source>Component values, derived from the model:</source>
        <translation>Deelwaarden, afgeleid uit het model:</translation>
    </message>
    <message>
        <source>no earlier value</source>
        <translation>geen eerdere waarde</translation>
    </message>
    <message>
        <source>%1 on %2 · model %3 · stored %4</source>
        <translation>%1 op %2 · model %3 · opgeslagen %4</translation>
    </message>
    <message>
        <source>Why did it change? Compare with</source>
        <translation>Waarom veranderde de waarde? Vergelijk met</translation>
    </message>
    <message>
        <source>Earlier value to compare with</source>
        <translation>Eerdere waarde om mee te vergelijken</translation>
    </message>
</context>
<context>
    <name>herleid::LedgerView</name>
    <message>
        <source>How the value is built up</source>
        <translation>Opbouw van de waarde</translation>
    </message>
</context>
<context>
    <name>herleid::LocationTab</name>
    <message>
        <source>Price compared with no place in particular</source>
        <translation>Prijs ten opzichte van een plek in het algemeen</translation>
    </message>
    <message>
        <source>Map of the price of a place</source>
        <translation>Kaart van de prijs van een plek</translation>
    </message>
    <message>
        <source>This model does not look at the place.</source>
        <translation>Dit model kijkt niet naar de plek.</translation>
    </message>
    <message>
        <source>Map of the sales, by how much they sold above or below their estimate</source>
        <translation>Kaart van de verkopen, naar hoeveel ze boven of onder hun schatting zijn verkocht</translation>
    </message>
    <message>
        <source>No sale has a place on the map.</source>
        <translation>Geen enkele verkoop heeft een plek op de kaart.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>The price of a place</source>
        <translation>De prijs van een plek</translation>
    </message>
    <message>
        <source>What the same dwelling would sell for here, by all that the model knows of places.</source>
        <translation>Wat dezelfde woning hier zou opbrengen, volgens alles wat het model van plekken weet.</translation>
    </message>
    <message>
        <source>What the model did not foresee</source>
        <translation>Wat het model niet voorzag</translation>
    </message>
    <message>
        <source>Median of the sales in each square, each compared with its estimate. A pattern means that something is missing.</source>
        <translation>Mediaan van de verkopen in elk vak, elk ten opzichte van de eigen schatting. Een patroon betekent dat er iets ontbreekt.</translation>
    </message>
    <message>
        <source>Median difference between sale price and estimate</source>
        <translation>Mediaan van het verschil tussen verkoopprijs en schatting</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat er te zien is</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Per gebied</translation>
    </message>
    <message>
        <source>Each sale, or by neighbourhood</source>
        <translation>Elke verkoop, of per buurt</translation>
    </message>
</context>
<context>
    <name>herleid::MapBackgroundDialog</name>
    <message>
        <source>Show tiles of a map service under the map</source>
        <translation>Toon tegels van een kaartdienst onder de kaart</translation>
    </message>
    <message>
        <source>Background map</source>
        <translation>Achtergrondkaart</translation>
    </message>
    <message>
        <source>The map needs no service. When this is on, the program asks the service for the parts in view, so it can see where you look; nothing else leaves this computer. When it is off, nothing is asked.</source>
        <translation>De kaart heeft geen dienst nodig. Staat dit aan, dan vraagt het programma de delen die in beeld zijn op bij de dienst; die ziet dus waar u kijkt. Verder verlaat niets deze computer. Staat het uit, dan wordt niets opgevraagd.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>With {z}, {x} and {y}, or {TileMatrix}, {TileCol} and {TileRow}</source>
        <translation>Met {z}, {x} en {y}, of {TileMatrix}, {TileCol} en {TileRow}</translation>
    </message>
    <message>
        <source>Dutch grid (EPSG:28992)</source>
        <translation>Nederlands raster (EPSG:28992)</translation>
    </message>
    <message>
        <source>Web maps (EPSG:3857)</source>
        <translation>Webkaarten (EPSG:3857)</translation>
    </message>
    <message>
        <source>Tile grid</source>
        <translation>Tegelraster</translation>
    </message>
    <message>
        <source>Such as: © Kadaster</source>
        <translation>Bijvoorbeeld: © Kadaster</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>The address begins with https:// and has {z}, {x} and {y}, or {TileMatrix}, {TileCol} and {TileRow}.</source>
        <translation>Het adres begint met https:// en bevat {z}, {x} en {y}, of {TileMatrix}, {TileCol} en {TileRow}.</translation>
    </message>
</context>
<context>
    <name>herleid::MapLegend</name>
    <message>
        <source>Seven classes from %1 (orange triangle down) to %2 (blue triangle up)</source>
        <translation>Zeven klassen van %1 (oranje driehoek omlaag) tot %2 (blauwe driehoek omhoog)</translation>
    </message>
    <message>
        <source>Seven classes from %1 (small dot) to %2 (large dot)</source>
        <translation>Zeven klassen van %1 (kleine stip) tot %2 (grote stip)</translation>
    </message>
</context>
<context>
    <name>herleid::MapTileService</name>
    <message>
        <source>The address of the background map cannot be used here</source>
        <translation>Het adres van de achtergrondkaart is hier niet te gebruiken</translation>
    </message>
    <message>
        <source>The background map cannot be reached (in full)</source>
        <translation>De achtergrondkaart is niet (geheel) bereikbaar</translation>
    </message>
</context>
<context>
    <name>herleid::MapWords</name>
    <message>
        <source>1 sale</source>
        <translation>1 verkoop</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>%1 verkopen</translation>
    </message>
    <message>
        <source>1 dwelling</source>
        <translation>1 woning</translation>
    </message>
    <message>
        <source>%1 dwellings</source>
        <translation>%1 woningen</translation>
    </message>
    <message>
        <source>Sold for %1</source>
        <translation>Verkocht voor %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Waarde %1</translation>
    </message>
    <message>
        <source>Not valued in this run</source>
        <translation>Niet gewaardeerd in deze ronde</translation>
    </message>
    <message>
        <source>%1 compared with the estimate without this sale</source>
        <translation>%1 ten opzichte van de schatting zonder deze verkoop</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>%1 compared with the year before</source>
        <translation>%1 ten opzichte van het jaar ervoor</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediaan %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1 areas, their medians from %2 to %3.</source>
        <translation>%1 gebieden, met medianen van %2 tot %3.</translation>
    </message>
    <message>
        <source>No sale with a place has an estimate. Fit a model first.</source>
        <translation>Geen verkoop met een plek heeft een schatting. Schat eerst een model.</translation>
    </message>
    <message>
        <source>No sale has both a place and a floor area.</source>
        <translation>Geen verkoop heeft zowel een plek als een oppervlakte.</translation>
    </message>
    <message>
        <source>No dwelling has a place on the map.</source>
        <translation>Geen woning heeft een plek op de kaart.</translation>
    </message>
    <message>
        <source>Values: change against the year before</source>
        <translation>Waarden: verandering ten opzichte van het jaar ervoor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Sales: price compared with the estimate</source>
        <translation>Verkopen: prijs ten opzichte van de schatting</translation>
    </message>
    <message>
        <source>Sales: price per %1</source>
        <translation>Verkopen: prijs per %1</translation>
    </message>
    <message>
        <source>The dwellings have not been valued yet: choose &quot;Value all&quot;.</source>
        <translation>De woningen zijn nog niet gewaardeerd: kies “Alles waarderen”.</translation>
    </message>
    <message>
        <source>All dwellings were valued on %1 only. Value them on the date of the year before to see the change.</source>
        <translation>De woningen zijn alleen op %1 gewaardeerd. Waardeer ze ook op de peildatum van het jaar ervoor om de verandering te zien.</translation>
    </message>
    <message>
        <source>Values on %1 compared with those on %2.</source>
        <translation>Waarden op %1 vergeleken met die op %2.</translation>
    </message>
    <message>
        <source>Values on %1.</source>
        <translation>Waarden op %1.</translation>
    </message>
    <message>
        <source>Each sale compared with what the model estimates without it. A pattern means that something is missing.</source>
        <translation>Elke verkoop vergeleken met wat het model zonder die verkoop schat. Een patroon betekent dat er iets ontbreekt.</translation>
    </message>
    <message>
        <source>Prices as at the sale, after corrections; not indexed.</source>
        <translation>Prijzen bij verkoop, na correcties; niet geïndexeerd.</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Kaart: %1</translation>
    </message>
    <message>
        <source>Valued %1 compared with the price, without seeing it</source>
        <translation>Gewaardeerd op %1 ten opzichte van de prijs, zonder die te kennen</translation>
    </message>
    <message>
        <source>Sales: value compared with the price</source>
        <translation>Verkopen: waarde ten opzichte van de prijs</translation>
    </message>
    <message>
        <source>Values without the sale&apos;s own price, compared with the price. A neighbourhood of one colour is valued too high or too low as a whole.</source>
        <translation>Waarden zonder de eigen verkoopprijs, vergeleken met die prijs. Een buurt met één kleur is in zijn geheel te hoog of te laag gewaardeerd.</translation>
    </message>
</context>
<context>
    <name>herleid::PointMap</name>
    <message>
        <source>Arrow keys move, + and − zoom, 0 shows all. N and P go from place to place, Space chooses it, Return opens it; Ctrl+A chooses all in sight, Escape nothing. Shift and drag chooses a rectangle.</source>
        <translation>Pijltjestoetsen verschuiven, + en − zoomen, 0 toont alles. N en P gaan van plek naar plek, de spatiebalk kiest die, Enter opent die; Ctrl+A kiest alles wat in beeld is, Escape niets. Slepen met Shift kiest een rechthoek.</translation>
    </message>
</context>
<context>
    <name>herleid::PortfolioMap</name>
    <message>
        <source>Map of the project</source>
        <translation>Kaart van het project</translation>
    </message>
    <message>
        <source>The map appears here</source>
        <translation>Hier verschijnt de kaart</translation>
    </message>
    <message>
        <source>Median by area. %1</source>
        <translation>Mediaan per gebied. %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Wat de kaart toont</translation>
    </message>
    <message>
        <source>In what detail</source>
        <translation>Hoe gedetailleerd</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>Elk apart</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Per buurt</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>Per wijk</translation>
    </message>
    <message>
        <source>Background…</source>
        <translation>Achtergrond…</translation>
    </message>
    <message>
        <source>A map of a service under this one; off unless you choose it</source>
        <translation>Een kaart van een dienst onder deze kaart; uit, tenzij u die kiest</translation>
    </message>
</context>
<context>
    <name>herleid::MainWindow</name>
    <message>
        <source>%1 of %2 rows imported: %3 sales, %4 new dwellings.</source>
        <translation>%1 van %2 rijen ingelezen: %3 verkopen, %4 nieuwe woningen.</translation>
    </message>
    <message>
        <source>Fit a model…</source>
        <translation>Model schatten…</translation>
    </message>
    <message>
        <source>Model version %1 is ready and in use.</source>
        <translation>Modelversie %1 is klaar en in gebruik.</translation>
    </message>
    <message>
        <source>Value a dwelling</source>
        <translation>Woning waarderen</translation>
    </message>
    <message>
        <source>%1 dwellings valued and stored; %2 of them have points to note.</source>
        <translation>%1 woningen gewaardeerd en bewaard; bij %2 daarvan zijn er aandachtspunten.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>Project (*.gpkg);;All files (*)</source>
        <translation>Project (*.gpkg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF maken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Geen project open</translation>
    </message>
    <message>
        <source>model %1 (%2)</source>
        <translation>model %1 (%2)</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>geen model</translation>
    </message>
    <message>
        <source>valuation date %1</source>
        <translation>waardepeildatum %1</translation>
    </message>
    <message>
        <source>%1 sales in use</source>
        <translation>%1 verkopen in gebruik</translation>
    </message>
    <message>
        <source>Model version %1 is frozen.</source>
        <translation>Modelversie %1 is vastgesteld.</translation>
    </message>
    <message>
        <source>%1 had been stored before.</source>
        <translation>%1 waren al eerder opgeslagen.</translation>
    </message>
    <message>
        <source>%1 could not be valued, of which the first is %2: %3</source>
        <translation>%1 konden niet worden gewaardeerd; de eerste daarvan is %2: %3</translation>
    </message>
    <message>
        <source>Record as PDF</source>
        <translation>Inzageverslag opslaan als PDF</translation>
    </message>
    <message>
        <source>%1_record</source>
        <translation>%1_inzageverslag</translation>
    </message>
    <message>
        <source>Import %1 is undone: %2 sales and %3 dwellings removed, %4 as they were before.</source>
        <translation>Import %1 is ongedaan gemaakt: %2 verkopen en %3 woningen verwijderd, %4 zoals ze eerder waren.</translation>
    </message>
    <message>
        <source>The data were checked: %1 findings, %2 of them new, %3 gone.</source>
        <translation>De gegevens zijn gecontroleerd: %1 bevindingen, waarvan %2 nieuw; %3 zijn verdwenen.</translation>
    </message>
    <message>
        <source>The sales were screened: %1 count, %2 do not. Fit the model again to let that tell.</source>
        <translation>De verkopen zijn beoordeeld: %1 tellen mee, %2 niet. Schat het model opnieuw om dat te laten doorwerken.</translation>
    </message>
    <message>
        <source>Table written: %1 (%2 rows)</source>
        <translation>Tabel geschreven: %1 (%2 rijen)</translation>
    </message>
    <message>
        <source>%1 explanations written to %2.</source>
        <translation>%1 toelichtingen geschreven in %2.</translation>
    </message>
    <message>
        <source>everything saved</source>
        <translation>alles opgeslagen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>To a place</source>
        <translation>Naar een onderdeel</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Search a dwelling</source>
        <translation>Een woning zoeken</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Deze sneltoetsen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Een project openen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Het programma sluiten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarderen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Een bestand inlezen</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>De gegevens controleren</translation>
    </message>
    <message>
        <source>Screen the sales</source>
        <translation>De verkopen beoordelen</translation>
    </message>
    <message>
        <source>Fit a model</source>
        <translation>Een model schatten</translation>
    </message>
    <message>
        <source>Value all dwellings</source>
        <translation>Alle woningen waarderen</translation>
    </message>
    <message>
        <source>Explanation as PDF</source>
        <translation>Uitleg als pdf</translation>
    </message>
    <message>
        <source>Stop the running work</source>
        <translation>Het lopende werk stoppen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Text as the system has it</source>
        <translation>Tekst zoals het systeem die heeft</translation>
    </message>
    <message>
        <source>Dutch or English</source>
        <translation>Nederlands of Engels</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Help with what is in view</source>
        <translation>Hulp bij wat in beeld is</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Volgend tabblad</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorig tabblad</translation>
    </message>
    <message>
        <source>Copy the table in view</source>
        <translation>De tabel in beeld kopiëren</translation>
    </message>
    <message>
        <source>Copied. It can be pasted in a spreadsheet or a letter.</source>
        <translation>Gekopieerd. U kunt het plakken in een rekenblad of een brief.</translation>
    </message>
    <message>
        <source>%1 goes on, with model version %2.</source>
        <translation>%1 gaat door, met modelversie %2.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 gaat door.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Doorwerken</translation>
    </message>
    <message>
        <source>%1 is not done yet. What was saved stays; the rest can be done again.</source>
        <translation>%1 is nog niet klaar. Wat is opgeslagen blijft; de rest kan opnieuw worden gedaan.</translation>
    </message>
    <message>
        <source>%1 is not done yet. When it is, this can be done.</source>
        <translation>%1 is nog niet klaar. Daarna kan dit.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Verify a dossier</source>
        <translation>Een dossier narekenen</translation>
    </message>
    <message>
        <source>Make a dossier of the dwelling in view</source>
        <translation>Dossier maken van de woning in beeld</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Dossier (*.gpkg);;All files (*)</source>
        <translation>Dossier (*.gpkg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Dossier written: %1.</source>
        <translation>Dossier geschreven: %1.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Het is niet ondertekend.</translation>
    </message>
    <message>
        <source>Signed with key %1.</source>
        <translation>Ondertekend met sleutel %1.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Narekenen</translation>
    </message>
    <message>
        <source>Make documents of the dwelling in view</source>
        <translation>Documenten van de woning in beeld maken</translation>
    </message>
    <message>
        <source>%1 documents written in %2.</source>
        <translation>%1 documenten geschreven in %2.</translation>
    </message>
</context>
<context>
    <name>herleid::MapCanvas</name>
    <message>
        <source>Arrow keys move, + and − zoom, 0 shows all, N and P go from sale to sale</source>
        <translation>Pijltjestoetsen verschuiven, + en − zoomen, 0 toont alles, N en P gaan van verkoop naar verkoop</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>herleid::MapView</name>
    <message>
        <source>Map of this dwelling and the comparable sales</source>
        <translation>Kaart van deze woning en de vergelijkbare verkopen</translation>
    </message>
    <message>
        <source>The chosen dwelling appears here</source>
        <translation>Hier verschijnt de gekozen woning</translation>
    </message>
</context>
<context>
    <name>herleid::MarketPage</name>
    <message>
        <source>Version %1, in use</source>
        <translation>Versie %1, in gebruik</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>There is no model yet. Import sales first, then fit a model: it estimates what each characteristic, place and month contributed to the prices.</source>
        <translation>Er is nog geen model. Lees eerst verkopen in en schat dan een model: het schat wat elk kenmerk, elke plek en elke maand aan de prijzen bijdroeg.</translation>
    </message>
    <message>
        <source>Fit a model…</source>
        <translation>Model schatten…</translation>
    </message>
    <message>
        <source>Value all…</source>
        <translation>Alles waarderen…</translation>
    </message>
    <message>
        <source>fitted on %1</source>
        <translation>geschat op %1</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>%1 verkopen</translation>
    </message>
    <message>
        <source>frozen on %1: %2</source>
        <translation>vastgesteld op %1: %2</translation>
    </message>
    <message>
        <source>Reading the model was stopped.</source>
        <translation>Het uitlezen van het model is gestopt.</translation>
    </message>
    <message>
        <source>Reading the model: what each characteristic, month and place does to the price. You can go on working meanwhile.</source>
        <translation>Het model wordt uitgelezen: wat elk kenmerk, elke maand en elke plek met de prijs doet. U kunt intussen doorwerken.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw uitlezen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effecten</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Prijsindex</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ligging</translation>
    </message>
    <message>
        <source>Model diagnostics</source>
        <translation>Controle van het model</translation>
    </message>
    <message>
        <source>Land scale</source>
        <translation>Grondstaffel</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Over het model</translation>
    </message>
</context>
<context>
    <name>herleid::MatrixFoot</name>
    <message>
        <source>; calibration (× %1) %2</source>
        <translation>; afstemming (× %1) %2</translation>
    </message>
    <message>
        <source>; rounding %1</source>
        <translation>; afronding %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>waarde %1</translation>
    </message>
    <message>
        <source>add up weight × ln price (%1); e to that power is %2, the weighted average</source>
        <translation>tel gewicht × ln prijs op (%1); e tot die macht is %2, het gewogen gemiddelde</translation>
    </message>
    <message>
        <source>This is how you arrive at it yourself:</source>
        <translation>Zo komt u zelf op dit bedrag uit:</translation>
    </message>
</context>
<context>
    <name>herleid::MatrixModel</name>
    <message>
        <source>This dwelling</source>
        <translation>Deze woning</translation>
    </message>
    <message>
        <source>Outlier, held back</source>
        <translation>Uitschieter, begrensd</translation>
    </message>
    <message>
        <source>This sale fetched so much more or less than the model says that it may be no ordinary sale. Only the part within the usual limits counts; the rest is taken off here.</source>
        <translation>Deze verkoop bracht zoveel meer of minder op dan het model zegt, dat het misschien geen gewone verkoop is. Alleen het deel binnen de gebruikelijke grenzen telt mee; de rest gaat er hier af.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Adjusted price</source>
        <translation>Herleide prijs</translation>
    </message>
    <message>
        <source>The value by the model alone, and each price brought to this dwelling and this date</source>
        <translation>De waarde volgens het model alleen, en elke prijs herleid naar deze woning en deze datum</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>All weights together are 100%</source>
        <translation>Alle gewichten samen zijn 100%</translation>
    </message>
    <message>
        <source>Weight × ln price</source>
        <translation>Gewicht × ln prijs</translation>
    </message>
    <message>
        <source>Their sum is the natural logarithm of the weighted average</source>
        <translation>De som is de natuurlijke logaritme van het gewogen gemiddelde</translation>
    </message>
    <message>
        <source>%1: %2
Double-click or F2: try another value. Nothing is recorded.</source>
        <translation>%1: %2
Dubbelklik of F2: een andere waarde proberen. Er wordt niets vastgelegd.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Het model</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Weging</translation>
    </message>
</context>
<context>
    <name>herleid::MatrixTab</name>
    <message>
        <source>No comparable sales were found; the value rests on the model alone.</source>
        <translation>Er zijn geen vergelijkbare verkopen gevonden; de waarde rust alleen op het model.</translation>
    </message>
    <message>
        <source>This model gives sales no weight of their own: they are shown beside the value, which follows from all sales together.</source>
        <translation>Dit model geeft verkopen geen eigen gewicht: zij staan naast de waarde, die uit alle verkopen samen volgt.</translation>
    </message>
    <message>
        <source>Bold: differs from this dwelling. Choose a sale for its whole adjustment.</source>
        <translation>Vet: anders dan deze woning. Kies een verkoop voor de hele herleiding.</translation>
    </message>
    <message>
        <source>All sales that could be compared</source>
        <translation>Alle vergelijkbare verkopen</translation>
    </message>
</context>
<context>
    <name>herleid::MatrixView</name>
    <message>
        <source>This dwelling</source>
        <translation>Deze woning</translation>
    </message>
    <message>
        <source>Comparable sales</source>
        <translation>Vergelijkbare verkopen</translation>
    </message>
    <message>
        <source>Weight of the model&apos;s value</source>
        <translation>Gewicht van de modelwaarde</translation>
    </message>
    <message>
        <source>Weights of the sales</source>
        <translation>Gewichten van de verkopen</translation>
    </message>
</context>
<context>
    <name>herleid::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>herleid::ModelFigures</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Sales used</source>
        <translation>Gebruikte verkopen</translation>
    </message>
    <message>
        <source>Sales read</source>
        <translation>Gelezen verkopen</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>Eerste verkoop</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Laatste verkoop</translation>
    </message>
    <message>
        <source>Coefficients estimated</source>
        <translation>Geschatte coëfficiënten</translation>
    </message>
    <message>
        <source>Effective degrees of freedom</source>
        <translation>Effectieve vrijheidsgraden</translation>
    </message>
    <message>
        <source>Explained part (R²)</source>
        <translation>Verklaard deel (R²)</translation>
    </message>
    <message>
        <source>The same, each sale left out</source>
        <translation>Idem, zonder de verkoop zelf</translation>
    </message>
    <message>
        <source>Calibration to sale prices</source>
        <translation>Afstemming op verkoopprijzen</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punt</translation>
    </message>
    <message>
        <source>Spread of errors, ln price (σ)</source>
        <translation>Spreiding fouten, ln prijs (σ)</translation>
    </message>
</context>
<context>
    <name>herleid::ModelsModel</name>
    <message>
        <source>▸ in use</source>
        <translation>▸ in gebruik</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Vingerafdruk: %1</translation>
    </message>
    <message>
        <source>The part of the differences in ln price that the model explains (R²)</source>
        <translation>Het deel van de verschillen in ln prijs dat het model verklaart (R²)</translation>
    </message>
    <message>
        <source>Residual standard deviation of ln price: 0.25 is about 25%</source>
        <translation>Reststandaardafwijking van ln prijs: 0,25 is ongeveer 25%</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Geschat op</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Verklaard</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>Frozen by %1 on %2: %3</source>
        <translation>Vastgesteld door %1 op %2: %3</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>vastgesteld %1</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
</context>
<context>
    <name>herleid::Navigation</name>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarderen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Start page and recent projects</source>
        <translation>Startpagina en recente projecten</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light or dark, and the size of the text</source>
        <translation>Licht of donker, en de tekstgrootte</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Help for this place (F1)</source>
        <translation>Uitleg bij deze plaats (F1)</translation>
    </message>
</context>
<context>
    <name>herleid::NewProjectDialog</name>
    <message>
        <source>Project (*.gpkg)</source>
        <translation>Project (*.gpkg)</translation>
    </message>
    <message>
        <source>Catalogue (*.json)</source>
        <translation>Kenmerkenlijst (*.json)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>A project is one file with dwellings, sales, models and valuations. The catalogue says which characteristics there are; imports may add to it.</source>
        <translation>Een project is één bestand met woningen, verkopen, modellen en taxaties. De kenmerkenlijst zegt welke kenmerken er zijn; bij het inlezen kunnen er kenmerken bij komen.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>WOZ dwellings</source>
        <translation>WOZ-woningen</translation>
    </message>
    <message>
        <source>House sales in Lucas County</source>
        <translation>Woningverkopen in Lucas County</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Catalogue file</source>
        <translation>Bestand met kenmerken</translation>
    </message>
    <message>
        <source>Municipality or subject</source>
        <translation>Gemeente of onderwerp</translation>
    </message>
    <message>
        <source>Projected, in metres; EPSG:28992 is Rijksdriehoek</source>
        <translation>Geprojecteerd, in meters; EPSG:28992 is Rijksdriehoek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munteenheid</translation>
    </message>
    <message>
        <source>The currency is three letters, such as EUR.</source>
        <translation>De munteenheid is drie letters, zoals EUR.</translation>
    </message>
</context>
<context>
    <name>herleid::Plot</name>
    <message>
        <source>Arrow keys go from point to point, Page Up and Page Down to another line, T shows the figures as a table, Ctrl+C copies them</source>
        <translation>Pijltjestoetsen gaan van punt naar punt, Page Up en Page Down naar een andere lijn, T toont de cijfers als tabel, Ctrl+C kopieert ze</translation>
    </message>
</context>
<context>
    <name>herleid::ProblemsModel</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er niet klopt</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>De rij</translation>
    </message>
</context>
<context>
    <name>herleid::RankingModel</name>
    <message>
        <source>counts in the value</source>
        <translation>telt mee in de waarde</translation>
    </message>
    <message>
        <source>would weigh less than the sales that count</source>
        <translation>zou minder wegen dan de verkopen die meetellen</translation>
    </message>
    <message>
        <source>says nothing that more alike sales do not say</source>
        <translation>zegt niets wat meer gelijkende verkopen niet al zeggen</translation>
    </message>
    <message>
        <source>less alike than the sales that were weighed</source>
        <translation>lijkt minder dan de verkopen die zijn gewogen</translation>
    </message>
    <message>
        <source>How unlike: near 0 is alike in place, time and facts</source>
        <translation>Hoe anders: bij 0 gelijkend in plaats, tijd en gegevens</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkocht op</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why or why not</source>
        <translation>Waarom wel of niet</translation>
    </message>
</context>
<context>
    <name>herleid::RankingTab</name>
    <message>
        <source>of all types of dwelling</source>
        <translation>van alle soorten woningen</translation>
    </message>
    <message>
        <source>of the same type (%1)</source>
        <translation>van dezelfde soort (%1)</translation>
    </message>
    <message>
        <source>%1 sales could be compared: at arm&apos;s length, from %2 to %3, %4. The most alike first, in place, time and facts. At most eight count; of every other it is said why it does not. Ctrl+C copies the whole table.</source>
        <translation>%1 verkopen waren vergelijkbaar: marktconform, van %2 tot en met %3, %4. De meest gelijkende eerst, in plaats, tijd en gegevens. Hoogstens acht tellen mee; van elke andere staat er waarom niet. Ctrl+C kopieert de hele tabel.</translation>
    </message>
    <message>
        <source>Every sale that could be compared</source>
        <translation>Elke vergelijkbare verkoop</translation>
    </message>
</context>
<context>
    <name>herleid::ReadingTables</name>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Share of the price differences that the model explains</source>
        <translation>Aandeel in de prijsverschillen die het model verklaart</translation>
    </message>
    <message>
        <source>Typical effect</source>
        <translation>Doorgaans</translation>
    </message>
    <message>
        <source>How far it typically moves a price</source>
        <translation>Hoeveel het een prijs doorgaans verschuift</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Coefficients that the effect could use</source>
        <translation>Coëfficiënten die het effect kon gebruiken</translation>
    </message>
    <message>
        <source>Effective degrees of freedom</source>
        <translation>Effectieve vrijheidsgraden</translation>
    </message>
    <message>
        <source>How many coefficients it uses, after the penalty that keeps it smooth</source>
        <translation>Hoeveel coëfficiënten het gebruikt, na de straf die het vloeiend houdt</translation>
    </message>
    <message>
        <source>Concurvity</source>
        <translation>Vervangbaar</translation>
    </message>
    <message>
        <source>How much of it the other effects could replace: 0 nothing, 1 all of it</source>
        <translation>Concurvity: hoeveel de andere effecten ervan kunnen overnemen: 0 niets, 1 alles</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>held level where the sales alone would let it go the other way</source>
        <translation>vlak gehouden waar de verkopen alleen het de andere kant op zouden laten gaan</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkocht op</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <source>Made without this sale</source>
        <translation>Gemaakt zonder deze verkoop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Weight in the fit</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>1 counts fully; outliers count less in a robust fit</source>
        <translation>Gewicht in de schatting: 1 telt volledig mee; uitschieters tellen bij een robuuste schatting minder mee</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <translation>Vanaf (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>Tot (%1)</translation>
    </message>
    <message>
        <source>Each %1 more</source>
        <translation>Elke %1 meer</translation>
    </message>
    <message>
        <source>What one more is worth in this bracket</source>
        <translation>Wat één meer in deze schijf waard is</translation>
    </message>
    <message>
        <source>95% band</source>
        <translation>95%-band</translation>
    </message>
    <message>
        <source>Land up to here</source>
        <translation>Grond tot hier</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>herleid::ReadingWords</name>
    <message>
        <source>completed</source>
        <translation>opgeleverd</translation>
    </message>
    <message>
        <source>not yet completed, built %1</source>
        <translation>nog niet opgeleverd, bouwjaar %1</translation>
    </message>
    <message>
        <source>before completion</source>
        <translation>vóór oplevering</translation>
    </message>
    <message>
        <source>in the year of completion</source>
        <translation>in het jaar van oplevering</translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation>vanaf %1 jaar</translation>
    </message>
    <message>
        <source>sales: %1</source>
        <translation>verkopen: %1</translation>
    </message>
    <message>
        <source>%1 (95%: %2 to %3)</source>
        <translation>%1 (95%: %2 tot %3)</translation>
    </message>
    <message>
        <source>Age at the sale (years)</source>
        <translation>Leeftijd bij verkoop (jaar)</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 jaar oud</translation>
    </message>
    <message>
        <source>All dwellings</source>
        <translation>Alle woningen</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Gebied %1</translation>
    </message>
    <message>
        <source>hard to tell from “%1”: read the two together</source>
        <translation>moeilijk te scheiden van ‘%1’: lees deze twee samen</translation>
    </message>
    <message>
        <source>the other effects together can replace this one: read it with care</source>
        <translation>de andere effecten samen kunnen dit effect vervangen: lees het met voorbehoud</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>%1 for decimals, thousands not separated</source>
        <translation>%1 voor decimalen, duizendtallen niet gescheiden</translation>
    </message>
    <message>
        <source>%1 for decimals, %2 for thousands</source>
        <translation>%1 voor decimalen, %2 voor duizendtallen</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>year in two digits</source>
        <translation>jaar in twee cijfers</translation>
    </message>
    <message>
        <source>name of the month</source>
        <translation>naam van de maand</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>characters as %1</source>
        <translation>tekens als %1</translation>
    </message>
    <message>
        <source>coordinates in %1</source>
        <translation>coördinaten in %1</translation>
    </message>
    <message>
        <source>all %1 values can be read so</source>
        <translation>alle %1 waarden zijn zo te lezen</translation>
    </message>
    <message>
        <source>%1 of %2 values can be read so</source>
        <translation>%1 van %2 waarden zijn zo te lezen</translation>
    </message>
    <message>
        <source>How are the numbers in “%1” written? The file does not tell.</source>
        <translation>Hoe zijn de getallen in “%1” geschreven? Het bestand zegt het niet.</translation>
    </message>
    <message>
        <source>How are the dates in “%1” written? The file does not tell.</source>
        <translation>Hoe zijn de datums in “%1” geschreven? Het bestand zegt het niet.</translation>
    </message>
    <message>
        <source>In which encoding was the file written? It does not tell.</source>
        <translation>In welke tekencodering is het bestand geschreven? Het bestand zegt het niet.</translation>
    </message>
    <message>
        <source>In which system are the coordinates? The file does not tell.</source>
        <translation>In welk stelsel zijn de coördinaten? Het bestand zegt het niet.</translation>
    </message>
</context>
<context>
    <name>herleid::ResidualWords</name>
    <message>
        <source>expected by the normal law</source>
        <translation>verwacht volgens de normale verdeling</translation>
    </message>
    <message>
        <source>expected by the t law</source>
        <translation>verwacht volgens de t-verdeling</translation>
    </message>
    <message>
        <source>median %1, two in three between %2 and %3</source>
        <translation>mediaan %1, twee van de drie tussen %2 en %3</translation>
    </message>
    <message>
        <source>Sold above (+) or below (−) the estimate: median and spread</source>
        <translation>Verkocht boven (+) of onder (−) de schatting: mediaan en spreiding</translation>
    </message>
    <message>
        <source>How far sales lie from their estimate</source>
        <translation>Hoe ver verkopen van hun schatting liggen</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>onder %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>boven %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>verwacht: %1</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>Sold above (+) or below (−) the estimate</source>
        <translation>Verkocht boven (+) of onder (−) de schatting</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Quantiles of the differences against the law of the fit</source>
        <translation>Kwantielen van de verschillen tegenover de verdeling van de schatting</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>%1% of the sales
found %2 σ, expected %3 σ</source>
        <translation>%1% van de verkopen
gevonden %2 σ, verwacht %3 σ</translation>
    </message>
    <message>
        <source>Expected by the normal law (σ)</source>
        <translation>Verwacht volgens de normale verdeling (σ)</translation>
    </message>
    <message>
        <source>Expected by the t law (σ)</source>
        <translation>Verwacht volgens de t-verdeling (σ)</translation>
    </message>
    <message>
        <source>Found (σ)</source>
        <translation>Gevonden (σ)</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>zoals verwacht</translation>
    </message>
    <message>
        <source>Differences by the height of the estimate</source>
        <translation>Verschillen naar de hoogte van de schatting</translation>
    </message>
    <message>
        <source>Estimate (middle of ten groups of equal size)</source>
        <translation>Schatting (midden van tien even grote groepen)</translation>
    </message>
    <message>
        <source>Differences by the month of the sale</source>
        <translation>Verschillen naar de maand van verkoop</translation>
    </message>
    <message>
        <source>Month of the sale</source>
        <translation>Maand van verkoop</translation>
    </message>
</context>
<context>
    <name>herleid::SalePanel</name>
    <message>
        <source>Choose a sale in the matrix or on the map.</source>
        <translation>Kies een verkoop in de waardematrix of op de kaart.</translation>
    </message>
    <message>
        <source>From the price it fetched to what it says about this dwelling. It weighs %1 in the value.</source>
        <translation>Van de prijs die zij opbracht naar wat zij over deze woning zegt. Zij weegt %1 in de waarde.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Sold on %1 for</source>
        <translation>Verkocht op %1 voor</translation>
    </message>
    <message>
        <source>Indexed to %1 (%2)</source>
        <translation>Indexering naar %1 (%2)</translation>
    </message>
    <message>
        <source>Outlier: what lies beyond the usual limits does not count</source>
        <translation>Uitschieter: wat buiten de gebruikelijke grenzen ligt, telt niet mee</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <translation>%1: daar %2, hier %3</translation>
    </message>
    <message>
        <source>Adjusted price</source>
        <translation>Herleide prijs</translation>
    </message>
    <message>
        <source>From the price of this sale to its adjusted price</source>
        <translation>Van de prijs van deze verkoop naar de herleide prijs</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>sold %1 days before the valuation date</source>
        <translation>verkocht %1 dagen voor de waardepeildatum</translation>
    </message>
    <message>
        <source>sold %1 days after the valuation date</source>
        <translation>verkocht %1 dagen na de waardepeildatum</translation>
    </message>
    <message>
        <source>Why chosen: %1.</source>
        <translation>Waarom gekozen: %1.</translation>
    </message>
    <message>
        <source>No recorded fact differs.</source>
        <translation>Geen vastgelegd gegeven verschilt.</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>Anders: %1.</translation>
    </message>
    <message>
        <source>It is a sale of this dwelling itself.</source>
        <translation>Het is een verkoop van deze woning zelf.</translation>
    </message>
    <message>
        <source>Its corrections are large: read it with caution.</source>
        <translation>De correcties zijn groot: lees deze verkoop met voorzichtigheid.</translation>
    </message>
    <message>
        <source>Try without this sale</source>
        <translation>Zonder deze verkoop proberen</translation>
    </message>
    <message>
        <source>no. %1 by likeness of the %2 sales that could be compared</source>
        <translation>nr. %1 in gelijkenis van de %2 vergelijkbare verkopen</translation>
    </message>
</context>
<context>
    <name>herleid::ScaleLegend</name>
    <message>
        <source>From %1 (orange) to %2 (blue)</source>
        <translation>Van %1 (oranje) tot %2 (blauw)</translation>
    </message>
</context>
<context>
    <name>herleid::StartPage</name>
    <message>
        <source>Values that can be traced back</source>
        <translation>Waarden die te herleiden zijn</translation>
    </message>
    <message>
        <source>Herleid values dwellings from recorded sales and shows, for each of them, which facts made the value and with which sales it was compared. Every amount adds up.</source>
        <translation>Herleid waardeert woningen uit geregistreerde verkopen en laat per woning zien welke gegevens de waarde maakten en met welke verkopen is vergeleken. Elk bedrag telt op.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Project openen…</translation>
    </message>
    <message>
        <source>A project is one file (GeoPackage); QGIS can open it too.</source>
        <translation>Een project is één bestand (GeoPackage); ook QGIS kan het openen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recente projecten</translation>
    </message>
    <message>
        <source>Open Voorbeeldstad</source>
        <translation>Voorbeeldstad openen</translation>
    </message>
    <message>
        <source>A made-up Dutch municipality: 60,000 invented dwellings and 12,000 sales, imported from files with mistakes in them. The first time takes a minute or two.</source>
        <translation>Een verzonnen gemeente: 60.000 verzonnen woningen en 12.000 verkopen, geïmporteerd uit bestanden met fouten erin. De eerste keer duurt dat een minuut of twee.</translation>
    </message>
    <message>
        <source>Open Lucas County</source>
        <translation>Lucas County openen</translation>
    </message>
    <message>
        <source>25,357 real house sales from Lucas County, Ohio, in dollars.</source>
        <translation>25.357 echte verkopen uit Lucas County (Ohio), in dollars.</translation>
    </message>
    <message>
        <source>Begin with your own files…</source>
        <translation>Begin met eigen bestanden…</translation>
    </message>
    <message>
        <source>Makes a project file, then asks for the files with your sales and dwellings.</source>
        <translation>Maakt een projectbestand en vraagt daarna om de bestanden met uw verkopen en woningen.</translation>
    </message>
    <message>
        <source>Verify a dossier…</source>
        <translation>Dossier narekenen…</translation>
    </message>
    <message>
        <source>Recomputes a value from the file that a municipality gave you. Needs no project.</source>
        <translation>Rekent een waarde na uit het bestand dat u van een gemeente kreeg. Er is geen project voor nodig.</translation>
    </message>
</context>
<context>
    <name>herleid::TryOutBanner</name>
    <message>
        <source>Try-out, not saved</source>
        <translation>Proefberekening, niet opgeslagen</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>Back to the recorded facts, sales and date; can be undone</source>
        <translation>Terug naar de vastgelegde gegevens, verkopen en datum; kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Ends the try-out: the recorded value is shown again</source>
        <translation>Beëindigt de proefberekening: de vastgelegde waarde staat er weer</translation>
    </message>
</context>
<context>
    <name>herleid::TryOutCommand</name>
    <message>
        <source>try-out: %1</source>
        <translation>proefberekening: %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>sale %1 left out</source>
        <translation>verkoop %1 weggelaten</translation>
    </message>
    <message>
        <source>sale %1 put back</source>
        <translation>verkoop %1 teruggezet</translation>
    </message>
    <message>
        <source>valuation date %1</source>
        <translation>waardepeildatum %1</translation>
    </message>
    <message>
        <source>all changes taken back</source>
        <translation>alles teruggezet</translation>
    </message>
</context>
<context>
    <name>herleid::TryOutPanel</name>
    <message>
        <source>Recorded, on %1</source>
        <translation>Vastgelegd, op %1</translation>
    </message>
    <message>
        <source>Try-out, on %1</source>
        <translation>Proef, op %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>Waar het verschil vandaan komt</translation>
    </message>
    <message>
        <source>Valuation date %1</source>
        <translation>Waardepeildatum %1</translation>
    </message>
    <message>
        <source>Take the valuation date back</source>
        <translation>Waardepeildatum terugzetten</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Terugzetten: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Zonder %1</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Terugzetten: %1</translation>
    </message>
    <message>
        <source>Valuation date</source>
        <translation>Waardepeildatum</translation>
    </message>
    <message>
        <source>Valuation date of the try-out</source>
        <translation>Waardepeildatum van de proefberekening</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Double-click a fact of this dwelling in the matrix or under Facts, leave a sale out, or choose another date: the value follows at once. Nothing of it is saved.</source>
        <translation>Er is nog niets gewijzigd. Dubbelklik op een gegeven van deze woning in de waardematrix of onder Gegevens, laat een verkoop weg of kies een andere datum: de waarde volgt meteen. Er wordt niets van opgeslagen.</translation>
    </message>
</context>
<context>
    <name>herleid::ValuationHeader</name>
    <message>
        <source>90% range</source>
        <translation>bandbreedte (90%)</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Nog geen waarde</translation>
    </message>
    <message>
        <source>Mostly because of</source>
        <translation>Vooral door</translation>
    </message>
    <message>
        <source>Points to note: %1</source>
        <translation>Aandachtspunten: %1</translation>
    </message>
    <message>
        <source>on valuation date</source>
        <translation>op waardepeildatum</translation>
    </message>
    <message>
        <source>Valuation date</source>
        <translation>Waardepeildatum</translation>
    </message>
    <message>
        <source>The value is that of this day</source>
        <translation>De waarde is die op deze dag</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF maken…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>Copies the table in view, for a spreadsheet or a letter</source>
        <translation>Kopieert de tabel in beeld, voor een rekenblad of een brief</translation>
    </message>
    <message>
        <source>The date of the try-out; the recorded value keeps its own</source>
        <translation>De datum van de proefberekening; de vastgelegde waarde houdt haar eigen datum</translation>
    </message>
    <message>
        <source>End the try-out first: a report has the recorded value only</source>
        <translation>Sluit eerst de proefberekening: een verslag heeft alleen de vastgelegde waarde</translation>
    </message>
    <message>
        <source>No comparable sales</source>
        <translation>Geen vergelijkbare verkopen</translation>
    </message>
    <message>
        <source>Compared with, weight together %1</source>
        <translation>Vergeleken met, gewicht samen %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Proefberekening</translation>
    </message>
    <message>
        <source>See what other facts, other sales or another date would do; nothing is saved (Ctrl+T)</source>
        <translation>Zien wat andere gegevens, andere verkopen of een andere datum zouden doen; er wordt niets opgeslagen (Ctrl+T)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>vorig jaar %1</translation>
    </message>
    <message>
        <source>As recorded; how it came about is not stored, so that the change cannot be divided</source>
        <translation>Zoals vastgelegd; de opbouw ervan is niet bewaard, zodat de verandering niet te verdelen is</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Why did the value change?</source>
        <translation>Waarom veranderde de waarde?</translation>
    </message>
    <message>
        <source>What made the value change since then</source>
        <translation>Waardoor de waarde sindsdien veranderde</translation>
    </message>
    <message>
        <source>Pin this dwelling</source>
        <translation>Deze woning vastzetten</translation>
    </message>
    <message>
        <source>Pin this dwelling, to see it beside another one (Ctrl+D)</source>
        <translation>Zet deze woning vast, om haar naast een andere te zien (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>herleid::ValuationPage</name>
    <message>
        <source>Which dwelling?</source>
        <translation>Welke woning?</translation>
    </message>
    <message>
        <source>Search at the left by address, number or postcode, and choose a dwelling: its value and what it is built up of appear here.</source>
        <translation>Zoek links op adres, nummer of postcode en kies een woning: hier verschijnen de waarde en de opbouw daarvan.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>The sales and the model are being prepared.</source>
        <translation>De verkopen en het model worden klaargezet.</translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation>Er is nog geen model</translation>
    </message>
    <message>
        <source>A value rests on a model of the market. Fit one on the sales in this project.</source>
        <translation>Een waarde rust op een model van de markt. Schat er een op de verkopen in dit project.</translation>
    </message>
    <message>
        <source>Fit a model…</source>
        <translation>Model schatten…</translation>
    </message>
    <message>
        <source>There are no sales yet</source>
        <translation>Er zijn nog geen verkopen</translation>
    </message>
    <message>
        <source>Import the sales of dwellings first; the dwellings come with them.</source>
        <translation>Lees eerst verkopen van woningen in; de woningen komen mee.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>Build-up</source>
        <translation>Opbouw</translation>
    </message>
    <message>
        <source>Valuation matrix</source>
        <translation>Waardematrix</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Change a fact, leave a sale out or choose another date.</source>
        <translation>Wijzig een gegeven, laat een verkoop weg of kies een andere datum.</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Verkoop %1</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Alle verkopen</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Proefberekening</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Waarom anders</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Dit paneel sluiten</translation>
    </message>
    <message>
        <source>recorded %1 → %2 (%3)</source>
        <translation>vastgelegd %1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
</context>
<context>
    <name>herleid::ValueAllDialog</name>
    <message>
        <source>Value all dwellings</source>
        <translation>Alle woningen waarderen</translation>
    </message>
    <message>
        <source>Values all %1 dwellings with model version %2 and stores the valuations in the project. Earlier valuations stay as they were.</source>
        <translation>Waardeert alle %1 woningen met modelversie %2 en bewaart de taxaties in het project. Eerdere taxaties blijven zoals ze waren.</translation>
    </message>
    <message>
        <source>Value all</source>
        <translation>Alles waarderen</translation>
    </message>
    <message>
        <source>Valuation date</source>
        <translation>Waardepeildatum</translation>
    </message>
</context>
<context>
    <name>herleid::VersionComparisonView</name>
    <message>
        <source>Version %1 (%2)</source>
        <translation>Versie %1 (%2)</translation>
    </message>
    <message>
        <source>Fit a second version to compare it with this one.</source>
        <translation>Schat een tweede versie om die met deze te vergelijken.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Kies twee verschillende versies.</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>Beide versies worden uitgelezen…</translation>
    </message>
    <message>
        <source>Two versions compared</source>
        <translation>Twee versies vergeleken</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versies vergelijken</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Eerste versie</translation>
    </message>
    <message>
        <source>with</source>
        <translation>met</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Tweede versie</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Kenmerk</translation>
    </message>
</context>
<context>
    <name>herleid::VersionsTab</name>
    <message>
        <source>Model versions</source>
        <translation>Modelversies</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Deze versie gebruiken</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Vaststellen…</translation>
    </message>
    <message>
        <source>Make this version final, with a note; this cannot be undone</source>
        <translation>Deze versie definitief maken, met een toelichting; dit kan niet ongedaan worden gemaakt</translation>
    </message>
</context>
<context>
    <name>herleid::WaterfallChart</name>
    <message>
        <source>Waterfall chart of the contributions; the table beside it has the same figures</source>
        <translation>Watervalgrafiek van de bijdragen; de tabel ernaast heeft dezelfde cijfers</translation>
    </message>
    <message>
        <source>One bar a line of the table, from the total before the line to the total after it</source>
        <translation>Eén balk per regel van de tabel, van het totaal vóór de regel naar het totaal erna</translation>
    </message>
</context>
<context>
    <name>herleid::FactHistoryModel</name>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>unchanged, verified</source>
        <translation>ongewijzigd, geverifieerd</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet geverifieerd</translation>
    </message>
</context>
<context>
    <name>herleid::PartsModel</name>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Build year</source>
        <translation>Bouwjaar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet geverifieerd</translation>
    </message>
</context>
<context>
    <name>herleid::Evidence</name>
    <message>
        <source>It can be read in one way only:</source>
        <translation>Er is maar één manier om dit te lezen:</translation>
    </message>
    <message>
        <source>Some values can only be read so:</source>
        <translation>Sommige waarden zijn alleen zo te lezen:</translation>
    </message>
    <message>
        <source>As the other columns of the file are written:</source>
        <translation>Zoals de andere kolommen van het bestand geschreven zijn:</translation>
    </message>
    <message>
        <source>Only so the values are of a likely size:</source>
        <translation>Alleen zo zijn de waarden van een aannemelijke grootte:</translation>
    </message>
    <message>
        <source>As in an earlier import of such a file:</source>
        <translation>Zoals bij een eerdere import van zo&apos;n bestand:</translation>
    </message>
    <message>
        <source>As the column mapping says:</source>
        <translation>Zoals de kolomindeling zegt:</translation>
    </message>
    <message>
        <source>As you chose:</source>
        <translation>Zoals u koos:</translation>
    </message>
</context>
<context>
    <name>herleid::FilterLine</name>
    <message>
        <source>Characteristic</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde weghalen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>is not recorded</source>
        <translation>is niet bekend</translation>
    </message>
    <message>
        <source>is recorded</source>
        <translation>is bekend</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>is er niet</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is er wel</translation>
    </message>
</context>
<context>
    <name>herleid::FindingCommand</name>
    <message>
        <source>decision about a finding</source>
        <translation>besluit over een bevinding</translation>
    </message>
    <message>
        <source>decision about %1 findings</source>
        <translation>besluit over %1 bevindingen</translation>
    </message>
</context>
<context>
    <name>herleid::FindingsTab</name>
    <message>
        <source>Checked on %1</source>
        <translation>Gecontroleerd op %1</translation>
    </message>
    <message>
        <source>the first %1 of %2 are shown</source>
        <translation>de eerste %1 van %2 staan in de lijst</translation>
    </message>
    <message>
        <source>the data have changed since: check again</source>
        <translation>de gegevens zijn sindsdien gewijzigd: controleer opnieuw</translation>
    </message>
    <message>
        <source>The data were not checked yet. A check looks for values that cannot be right, facts that contradict each other, dwellings whose facts were not verified for years, and differences with the BAG. It changes nothing.</source>
        <translation>De gegevens zijn nog niet gecontroleerd. Een controle zoekt waarden die niet kunnen kloppen, gegevens die elkaar tegenspreken, woningen die jaren niet zijn nagegaan en verschillen met de BAG. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>The last check found nothing. Check again after an import or a change.</source>
        <translation>De laatste controle vond niets. Controleer opnieuw na een import of een wijziging.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Why it matters:</source>
        <translation>Waarom dit ertoe doet:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Wat te doen:</translation>
    </message>
    <message>
        <source>%1, by %2. %3</source>
        <translation>%1, door %2. %3</translation>
    </message>
    <message>
        <source>%1 findings are chosen. A decision holds for all of them.</source>
        <translation>Er zijn %1 bevindingen gekozen. Een besluit geldt voor alle.</translation>
    </message>
    <message>
        <source>Nothing here matches. Choose another state or rule.</source>
        <translation>Hier voldoet niets aan. Kies een andere status of regel.</translation>
    </message>
    <message>
        <source>First write why</source>
        <translation>Schrijf eerst waarom</translation>
    </message>
    <message>
        <source>Show this sale</source>
        <translation>Deze verkoop tonen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Gegevens controleren</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres of nummer</translation>
    </message>
    <message>
        <source>Search in the findings</source>
        <translation>Zoeken in de bevindingen</translation>
    </message>
    <message>
        <source>Note: why, or what was found out</source>
        <translation>Notitie: waarom, of wat er is uitgezocht</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Als notitie bewaren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Every weight</source>
        <translation>Elke ernst</translation>
    </message>
    <message>
        <source>Take over the BAG value</source>
        <translation>BAG-waarde overnemen</translation>
    </message>
    <message>
        <source>Records what the BAG has, with the BAG as its source, and resolves this finding. Can be undone.</source>
        <translation>Legt vast wat de BAG heeft, met de BAG als bron, en zet deze bevinding op opgelost. Dit kan ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>herleid::ImportColumnsStep</name>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Load a column mapping…</source>
        <translation>Kolomindeling laden…</translation>
    </message>
    <message>
        <source>Save this column mapping…</source>
        <translation>Kolomindeling bewaren…</translation>
    </message>
    <message>
        <source>This column is</source>
        <translation>Deze kolom is</translation>
    </message>
    <message>
        <source>What this column is</source>
        <translation>Wat deze kolom is</translation>
    </message>
    <message>
        <source>Still to be pointed out: %1. Choose the column at the left and say what it is at the right.</source>
        <translation>Nog aan te wijzen: %1. Kies links de kolom en geef rechts aan wat het is.</translation>
    </message>
    <message>
        <source>One thing can be read in more than one way. Choose which is right; nothing is imported before.</source>
        <translation>Eén ding is op meer manieren te lezen. Kies wat juist is; eerder wordt er niets ingelezen.</translation>
    </message>
    <message>
        <source>%1 things can be read in more than one way. Choose for each which is right; nothing is imported before.</source>
        <translation>%1 dingen zijn op meer manieren te lezen. Kies steeds wat juist is; eerder wordt er niets ingelezen.</translation>
    </message>
    <message>
        <source>Every column is clear. Look whether each has the right meaning, then go on.</source>
        <translation>Elke kolom is duidelijk. Kijk of elke kolom de juiste betekenis heeft en ga verder.</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>nog te kiezen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schrijfwijze</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Rows in which the column is empty</source>
        <translation>Rijen waarin de kolom leeg is</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Het hele bestand</translation>
    </message>
    <message>
        <source>recognised by what stands in it</source>
        <translation>herkend aan wat erin staat</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>%1 values, %2 empty, %3 different.</source>
        <translation>%1 waarden, %2 leeg, %3 verschillende.</translation>
    </message>
    <message>
        <source>Such as: %1</source>
        <translation>Zoals: %1</translation>
    </message>
    <message>
        <source>as in import %1</source>
        <translation>zoals bij import %1</translation>
    </message>
    <message>
        <source>Load a column mapping</source>
        <translation>Kolomindeling laden</translation>
    </message>
    <message>
        <source>Column mapping (*.json)</source>
        <translation>Kolomindeling (*.json)</translation>
    </message>
    <message>
        <source>Save this column mapping</source>
        <translation>Kolomindeling bewaren</translation>
    </message>
</context>
<context>
    <name>herleid::ImportFileStep</name>
    <message>
        <source>Tables and maps (*.csv *.txt *.tsv *.xlsx *.ods *.gpkg *.shp *.geojson *.json);;All files (*)</source>
        <translation>Tabellen en kaarten (*.csv *.txt *.tsv *.xlsx *.ods *.gpkg *.shp *.geojson *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>The boundaries are</source>
        <translation>De grenzen zijn van</translation>
    </message>
    <message>
        <source>Sheet or layer</source>
        <translation>Werkblad of laag</translation>
    </message>
    <message>
        <source>Lines above the heads</source>
        <translation>Regels boven de kolomkoppen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tekencodering</translation>
    </message>
    <message>
        <source>Sales (with their dwellings)</source>
        <translation>Verkopen (met hun woningen)</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Parts of dwellings (outbuildings)</source>
        <translation>Onderdelen van woningen (bijgebouwen)</translation>
    </message>
    <message>
        <source>Boundaries (municipality, districts, neighbourhoods)</source>
        <translation>Grenzen (gemeente, wijken, buurten)</translation>
    </message>
    <message>
        <source>BAG: addresses and buildings</source>
        <translation>BAG: adressen en panden</translation>
    </message>
    <message>
        <source>neighbourhoods</source>
        <translation>buurten</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>wijken</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>de gemeente</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>zelf vaststellen</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>West-Europees (Windows-1252)</translation>
    </message>
    <message>
        <source>How many lines stand above the line with the names of the columns</source>
        <translation>Hoeveel regels er boven de regel met de kolomnamen staan</translation>
    </message>
    <message>
        <source>Choose a file, or drop one on this window.</source>
        <translation>Kies een bestand, of sleep er een naar dit venster.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dit bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. The first lines as they stand in the file:</source>
        <translation>%1 rijen, %2 kolommen. De eerste regels zoals ze in het bestand staan:</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>De eerste regels van het bestand</translation>
    </message>
</context>
<context>
    <name>herleid::ImportPreviewStep</name>
    <message>
        <source>Rows that the project has already, with other contents</source>
        <translation>Rijen die het project al heeft, met andere inhoud</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Afgewezen rijen bewaren…</translation>
    </message>
    <message>
        <source>update them</source>
        <translation>bijwerken</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>laten zoals ze zijn</translation>
    </message>
    <message>
        <source>reject them</source>
        <translation>afwijzen</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Rijen die niet te lezen zijn</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rijen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>gelaten zoals ze zijn</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>no longer in the file</source>
        <translation>niet meer in het bestand</translation>
    </message>
    <message>
        <source>%1 dwellings come with the sales.</source>
        <translation>Met de verkopen komen %1 woningen mee.</translation>
    </message>
    <message>
        <source>What is no longer in the file stays in the project.</source>
        <translation>Wat niet meer in het bestand staat, blijft in het project.</translation>
    </message>
    <message>
        <source>%1 facts that a person has set stay as they are.</source>
        <translation>%1 gegevens die iemand zelf heeft vastgelegd, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>%1 dwellings found in the BAG; %2 facts differ and are left as they are: see the findings.</source>
        <translation>%1 woningen in de BAG gevonden; %2 gegevens verschillen en blijven zoals ze zijn: zie de bevindingen.</translation>
    </message>
    <message>
        <source>%1 dwellings are not in this BAG.</source>
        <translation>%1 woningen staan niet in deze BAG.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Niet gebruikt: %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Zoals</translation>
    </message>
    <message>
        <source>Why rows are rejected</source>
        <translation>Waarom rijen worden afgewezen</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>De eerste rijen zoals ze worden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Niet meer in het bestand</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Facts set by a person, which stay</source>
        <translation>Gegevens die iemand zelf heeft vastgelegd en die blijven</translation>
    </message>
    <message>
        <source>First rows as they will be</source>
        <translation>Eerste rijen zoals ze worden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Set by a person</source>
        <translation>Zelf vastgelegd</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Afgewezen rijen bewaren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No row of this file adds or changes anything: there is nothing to import.</source>
        <translation>Geen rij van dit bestand voegt iets toe of wijzigt iets: er valt niets in te lezen.</translation>
    </message>
</context>
<context>
    <name>herleid::ImportResultStep</name>
    <message>
        <source>Check the data</source>
        <translation>Gegevens controleren</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Deze import ongedaan maken…</translation>
    </message>
    <message>
        <source>The rows are being stored</source>
        <translation>De rijen worden opgeslagen</translation>
    </message>
    <message>
        <source>You may stop: then nothing is stored, and the project is as it was.</source>
        <translation>U kunt stoppen: dan wordt niets opgeslagen en blijft het project zoals het was.</translation>
    </message>
    <message>
        <source>Import %1 is done</source>
        <translation>Import %1 is klaar</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Er was niets nieuws</translation>
    </message>
    <message>
        <source>%1 of %2 rows were stored: %3 new sales, %4 new dwellings, %5 updated.</source>
        <translation>%1 van %2 rijen zijn opgeslagen: %3 nieuwe verkopen, %4 nieuwe woningen, %5 bijgewerkt.</translation>
    </message>
    <message>
        <source>%1 rows say what the project had already.</source>
        <translation>%1 rijen zeggen wat het project al had.</translation>
    </message>
    <message>
        <source>%1 rows were rejected.</source>
        <translation>%1 rijen zijn afgewezen.</translation>
    </message>
    <message>
        <source>The import can be undone as a whole, now or later from the overview of the data.</source>
        <translation>De import kan als geheel ongedaan worden gemaakt, nu of later vanuit het overzicht van de gegevens.</translation>
    </message>
    <message>
        <source>%1 facts that a person has set stayed as they are, though the file has them otherwise.</source>
        <translation>%1 door een persoon vastgelegde gegevens zijn gebleven zoals ze waren, hoewel het bestand ze anders heeft.</translation>
    </message>
    <message>
        <source>Filled in from the BAG and boundaries, where nothing was recorded: %1 facts of dwellings and %2 sales.</source>
        <translation>Aangevuld uit de BAG en de grenzen, waar niets was vastgelegd: %1 gegevens van woningen en %2 verkopen.</translation>
    </message>
</context>
<context>
    <name>herleid::ImportSample</name>
    <message>
        <source>not recorded</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Price corrections</source>
        <translation>Prijscorrecties</translation>
    </message>
    <message>
        <source>Rings of the boundary</source>
        <translation>Ringen van de grens</translation>
    </message>
</context>
<context>
    <name>herleid::ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what becomes of every row.</source>
        <translation>Er wordt niets opgeslagen voordat u hebt gezien wat er van elke rij wordt.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Bestand</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Kolommen</translation>
    </message>
    <message>
        <source>3 What it becomes</source>
        <translation>3 Wat het wordt</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Resultaat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stoppen met lezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Other work is not done yet. When it is, the rows can be imported.</source>
        <translation>Ander werk is nog niet klaar. Daarna kunnen de rijen worden ingelezen.</translation>
    </message>
</context>
<context>
    <name>herleid::ImportWords</name>
    <message>
        <source>Number of the sale or dwelling</source>
        <translation>Nummer van de verkoop of woning</translation>
    </message>
    <message>
        <source>Number of the dwelling (WOZ number)</source>
        <translation>Nummer van de woning (WOZ-nummer)</translation>
    </message>
    <message>
        <source>Date of the sales agreement</source>
        <translation>Datum van de koopovereenkomst</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Koopsom</translation>
    </message>
    <message>
        <source>Date of delivery</source>
        <translation>Datum van levering</translation>
    </message>
    <message>
        <source>Transaction code</source>
        <translation>Transactiecode</translation>
    </message>
    <message>
        <source>Mark of usability</source>
        <translation>Bruikbaarheid</translation>
    </message>
    <message>
        <source>Circumstances of the sale</source>
        <translation>Omstandigheden van de verkoop</translation>
    </message>
    <message>
        <source>Number of the sale as at which they are recorded</source>
        <translation>Nummer van de verkoop waarbij ze horen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Huisletter</translation>
    </message>
    <message>
        <source>Addition to the house number</source>
        <translation>Huisnummertoevoeging</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>X coordinate or longitude</source>
        <translation>X-coördinaat of lengtegraad</translation>
    </message>
    <message>
        <source>Y coordinate or latitude</source>
        <translation>Y-coördinaat of breedtegraad</translation>
    </message>
    <message>
        <source>BAG number of the residential object</source>
        <translation>BAG-nummer van het verblijfsobject</translation>
    </message>
    <message>
        <source>BAG number of the building</source>
        <translation>BAG-nummer van het pand</translation>
    </message>
    <message>
        <source>Build year of the building</source>
        <translation>Bouwjaar van het pand</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiksdoel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>Soort onderdeel</translation>
    </message>
    <message>
        <source>Area of the part</source>
        <translation>Oppervlakte van het onderdeel</translation>
    </message>
    <message>
        <source>Build year of the part</source>
        <translation>Bouwjaar van het onderdeel</translation>
    </message>
    <message>
        <source>Code of the area</source>
        <translation>Code van het gebied</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>Naam van het gebied</translation>
    </message>
    <message>
        <source>Code of the larger area it lies in</source>
        <translation>Code van het gebied waar het in ligt</translation>
    </message>
    <message>
        <source>Recorded since</source>
        <translation>Vastgelegd sinds</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>Laatst nagegaan op</translation>
    </message>
    <message>
        <source>Price correction: owners&apos; association reserve</source>
        <translation>Prijscorrectie: reserve VvE</translation>
    </message>
    <message>
        <source>Price correction: leasehold</source>
        <translation>Prijscorrectie: erfpacht</translation>
    </message>
    <message>
        <source>Price correction: movables</source>
        <translation>Prijscorrectie: roerende zaken</translation>
    </message>
    <message>
        <source>Price correction: other</source>
        <translation>Prijscorrectie: overig</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>New characteristic: a number</source>
        <translation>Nieuw kenmerk: een getal</translation>
    </message>
    <message>
        <source>New characteristic: a category</source>
        <translation>Nieuw kenmerk: een categorie</translation>
    </message>
</context>
<context>
    <name>herleid::OverviewTab</name>
    <message>
        <source>dwellings</source>
        <translation>woningen</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>stored valuations</source>
        <translation>opgeslagen waarderingen</translation>
    </message>
    <message>
        <source>characteristics</source>
        <translation>kenmerken</translation>
    </message>
    <message>
        <source>File %1 · coordinates %2 · amounts in %3</source>
        <translation>Bestand %1 · coördinaten %2 · bedragen in %3</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Deze import ongedaan maken…</translation>
    </message>
    <message>
        <source>Takes back what the chosen file brought in or changed</source>
        <translation>Draait terug wat het gekozen bestand toevoegde of wijzigde</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Import a file with sales: the dwellings come with them. You see beforehand which rows can be read and what becomes of them.</source>
        <translation>Er is nog niets ingelezen. Lees een bestand met verkopen in: de woningen komen mee. U ziet vooraf welke rijen te lezen zijn en wat ervan wordt.</translation>
    </message>
    <message>
        <source>the municipality&apos;s boundary</source>
        <translation>de gemeentegrens</translation>
    </message>
    <message>
        <source>districts: %1</source>
        <translation>wijken: %1</translation>
    </message>
    <message>
        <source>neighbourhoods: %1</source>
        <translation>buurten: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>geen open</translation>
    </message>
    <message>
        <source>%1 of %2 sales are not used by the model</source>
        <translation>%1 van %2 verkopen worden niet gebruikt door het model</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>none: import a file with the boundaries of districts and neighbourhoods, such as that of Statistics Netherlands (CBS)</source>
        <translation>geen: lees een bestand in met de grenzen van wijken en buurten, bijvoorbeeld dat van het CBS</translation>
    </message>
    <message>
        <source>BAG</source>
        <translation>BAG</translation>
    </message>
    <message>
        <source>%1 objects, for %2 dwellings</source>
        <translation>%1 objecten, bij %2 woningen</translation>
    </message>
    <message>
        <source>none: import an extract of the BAG to complete facts and to compare them</source>
        <translation>geen: lees een BAG-extract in om gegevens aan te vullen en te vergelijken</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>%1, of %2 dwellings</source>
        <translation>%1, van %2 woningen</translation>
    </message>
    <message>
        <source>none: import a file with the outbuildings and other parts, one a row</source>
        <translation>geen: lees een bestand in met bijgebouwen en andere onderdelen, één per rij</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>not checked yet: check the data under Findings</source>
        <translation>nog niet gecontroleerd: controleer de gegevens onder Bevindingen</translation>
    </message>
    <message>
        <source>Excluded sales</source>
        <translation>Uitgesloten verkopen</translation>
    </message>
    <message>
        <source>none: import a file with sales</source>
        <translation>geen: lees een bestand met verkopen in</translation>
    </message>
</context>
<context>
    <name>herleid::ProblemKind</name>
    <message>
        <source>too many or too few fields</source>
        <translation>te veel of te weinig velden</translation>
    </message>
    <message>
        <source>characters that cannot be read</source>
        <translation>tekens die niet te lezen zijn</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>geen getal</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>buiten de grenzen</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>not one of the values of the catalogue</source>
        <translation>geen waarde uit de catalogus</translation>
    </message>
    <message>
        <source>a needed value is missing</source>
        <translation>een verplichte waarde ontbreekt</translation>
    </message>
    <message>
        <source>the price is not more than 0</source>
        <translation>de prijs is niet meer dan 0</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>komt tweemaal voor</translation>
    </message>
    <message>
        <source>no valid place</source>
        <translation>geen geldige plaats</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>geen ja of nee</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>andere redenen</translation>
    </message>
</context>
<context>
    <name>herleid::RowColumns</name>
    <message>
        <source>included</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>%1 by a person: %2</source>
        <translation>%1, besluit: %2</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Date of sale</source>
        <translation>Verkoopdatum</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Koopsom</translation>
    </message>
    <message>
        <source>Corrected price</source>
        <translation>Gecorrigeerde koopsom</translation>
    </message>
    <message>
        <source>Included?</source>
        <translation>Telt mee?</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geleverd op</translation>
    </message>
    <message>
        <source>Transaction code</source>
        <translation>Transactiecode</translation>
    </message>
    <message>
        <source>Usability</source>
        <translation>Bruikbaarheid</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>90% range</source>
        <translation>Bandbreedte (90%)</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Points to note</source>
        <translation>Aandachtspunten</translation>
    </message>
</context>
<context>
    <name>herleid::RowsView</name>
    <message>
        <source>Value this dwelling</source>
        <translation>Deze woning waarderen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Gekozen rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy the selected rows (CSV)</source>
        <translation>Gekozen rijen kopiëren (CSV)</translation>
    </message>
    <message>
        <source>%1 of %2 sales</source>
        <translation>%1 van %2 verkopen</translation>
    </message>
    <message>
        <source>%1 of %2 dwellings</source>
        <translation>%1 van %2 woningen</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>zoeken…</translation>
    </message>
    <message>
        <source>Address, postcode, number of the sale or the dwelling</source>
        <translation>Adres, postcode, nummer van verkoop of woning</translation>
    </message>
    <message>
        <source>Address, postcode or number of the dwelling</source>
        <translation>Adres, postcode of nummer van de woning</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Verkopen zoeken</translation>
    </message>
    <message>
        <source>Search dwellings</source>
        <translation>Woningen zoeken</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Show only rows that meet a condition</source>
        <translation>Alleen rijen tonen die aan een voorwaarde voldoen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Kiezen welke kolommen getoond worden</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>There are no sales yet. Import a file with sales: the dwellings come with them.</source>
        <translation>Er zijn nog geen verkopen. Lees een bestand met verkopen in: de woningen komen mee.</translation>
    </message>
    <message>
        <source>There are no dwellings yet. Import a file with dwellings or with sales.</source>
        <translation>Er zijn nog geen woningen. Lees een bestand met woningen of met verkopen in.</translation>
    </message>
    <message>
        <source>Included or excluded</source>
        <translation>Telt mee of niet</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Alle verkopen</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Telt niet mee</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Door iemand besloten</translation>
    </message>
</context>
<context>
    <name>herleid::SaleDecisionCommand</name>
    <message>
        <source>decision about sale %1</source>
        <translation>besluit over verkoop %1</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>ongedaan gemaakt: %1</translation>
    </message>
</context>
<context>
    <name>herleid::SaleDecisionPanel</name>
    <message>
        <source>The model estimates this sale at %1; its price differs from that by %2.</source>
        <translation>Het model schat deze verkoop op %1; de koopsom wijkt daar %2 van af.</translation>
    </message>
    <message>
        <source>Value of this dwelling on %1: %2 without this sale, %3 with it (%4).</source>
        <translation>Waarde van deze woning op %1: %2 zonder deze verkoop, %3 met (%4).</translation>
    </message>
    <message>
        <source>The model itself would move a little too; a new fit shows that.</source>
        <translation>Het model zelf zou ook iets verschuiven; dat toont een nieuwe schatting.</translation>
    </message>
    <message>
        <source>Sold on %1 for %2 · sale %3 · dwelling %4</source>
        <translation>Verkocht op %1 voor %2 · verkoop %3 · woning %4</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>De regels</translation>
    </message>
    <message>
        <source>No rule has anything against this sale.</source>
        <translation>Geen regel heeft iets tegen deze verkoop.</translation>
    </message>
    <message>
        <source>This sale was not screened yet.</source>
        <translation>Deze verkoop is nog niet beoordeeld.</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, door %2: %3</translation>
    </message>
    <message>
        <source>Choose a sale in the table to see why it counts or not.</source>
        <translation>Kies een verkoop in de tabel om te zien waarom die wel of niet meetelt.</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Verkoop %1</translation>
    </message>
    <message>
        <source>Counts, decided by a person</source>
        <translation>Telt mee, door iemand besloten</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt mee</translation>
    </message>
    <message>
        <source>Does not count, decided by a person</source>
        <translation>Telt niet mee, door iemand besloten</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Telt niet mee</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uitsluiten</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Laten meetellen</translation>
    </message>
    <message>
        <source>First write why</source>
        <translation>Schrijf eerst waarom</translation>
    </message>
    <message>
        <source>Why you decide so</source>
        <translation>Waarom u zo besluit</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Besluit intrekken</translation>
    </message>
    <message>
        <source>Value this dwelling</source>
        <translation>Deze woning waarderen</translation>
    </message>
</context>
<context>
    <name>herleid::SalesTab</name>
    <message>
        <source>Screen the sales…</source>
        <translation>Verkopen beoordelen…</translation>
    </message>
    <message>
        <source>Decide by rules which sales tell the market price</source>
        <translation>Met regels bepalen welke verkopen de marktprijs tonen</translation>
    </message>
</context>
<context>
    <name>herleid::ScreeningCommand</name>
    <message>
        <source>screening of the sales</source>
        <translation>beoordeling van de verkopen</translation>
    </message>
</context>
<context>
    <name>herleid::ScreeningDialog</name>
    <message>
        <source>Recognise family, auction, demolition and the like in codes and words</source>
        <translation>Familie, veiling, sloop en dergelijke herkennen in codes en woorden</translation>
    </message>
    <message>
        <source>Exclude sales without floor area or type of dwelling</source>
        <translation>Verkopen zonder woonoppervlakte of type woning uitsluiten</translation>
    </message>
    <message>
        <source>Exclude price outliers by the model in use</source>
        <translation>Uitschieters in prijs uitsluiten volgens het model in gebruik</translation>
    </message>
    <message>
        <source>Screen the sales</source>
        <translation>Verkopen beoordelen</translation>
    </message>
    <message>
        <source>Rules decide which sales tell the market price. What a person decided stands above them, and the screening can be undone.</source>
        <translation>Regels bepalen welke verkopen de marktprijs tonen. Wat iemand besloot gaat daarboven, en de beoordeling kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source> months</source>
        <translation> maanden</translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation>Er is nog geen model</translation>
    </message>
    <message>
        <source> times the spread</source>
        <translation> keer de spreiding</translation>
    </message>
    <message>
        <source>Resold within</source>
        <translation>Doorverkocht binnen</translation>
    </message>
    <message>
        <source>Resold for more than the market by</source>
        <translation>Doorverkocht boven de markt met</translation>
    </message>
    <message>
        <source>Outlier from</source>
        <translation>Uitschieter vanaf</translation>
    </message>
    <message>
        <source>Of %1 sales %2 would count and %3 would not; %4 count but deserve a look.</source>
        <translation>Van %1 verkopen zouden %2 meetellen en %3 niet; %4 tellen mee maar verdienen aandacht.</translation>
    </message>
    <message>
        <source>That differs from now in %1 sales excluded and %2 included.</source>
        <translation>Ten opzichte van nu worden %1 verkopen uitgesloten en gaan er %2 meetellen.</translation>
    </message>
    <message>
        <source>By reason: %1.</source>
        <translation>Naar reden: %1.</translation>
    </message>
    <message>
        <source>Looking what that would do…</source>
        <translation>Kijken wat dat zou doen…</translation>
    </message>
</context>
<context>
    <name>herleid::UndoImportDialog</name>
    <message>
        <source>Undo import %1</source>
        <translation>Import %1 ongedaan maken</translation>
    </message>
    <message>
        <source>What the import added is removed, and what it changed is again as it was before. Facts that a person has set since stay. The log keeps both the import and its undoing.</source>
        <translation>Wat de import toevoegde wordt verwijderd, en wat hij wijzigde wordt weer zoals het was. Gegevens die iemand sindsdien heeft vastgelegd, blijven. Het logboek bewaart zowel de import als het ongedaan maken.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Such as: the wrong file</source>
        <translation>Zoals: het verkeerde bestand</translation>
    </message>
</context>
<context>
    <name>herleid::TakeOverCommand</name>
    <message>
        <source>BAG value of %1</source>
        <translation>BAG-waarde van %1</translation>
    </message>
</context>
<context>
    <name>herleid::QualityPage</name>
    <message>
        <source>The sales and the model are being prepared.</source>
        <translation>De verkopen en het model worden klaargezet.</translation>
    </message>
    <message>
        <source>How good values are can be seen once there is a model. Fit one on the sales in this project.</source>
        <translation>Hoe goed de waarden zijn, is te zien zodra er een model is. Schat er een op de verkopen in dit project.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Het berekenen is gestopt.</translation>
    </message>
    <message>
        <source>Every sale is valued without its own price, and set beside what was paid.</source>
        <translation>Elke verkochte woning wordt gewaardeerd zonder de eigen verkoopprijs, en naast die prijs gezet.</translation>
    </message>
    <message>
        <source>Fit a model…</source>
        <translation>Model schatten…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw berekenen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Sales farthest from their value</source>
        <translation>Verkopen waarvan de waarde het verst afwijkt</translation>
    </message>
    <message>
        <source>The %1 sales of which the value is farthest from the price. Look whether the facts are right, and whether the price is one of the market.</source>
        <translation>De %1 verkopen waarvan de waarde het verst van de prijs ligt. Kijk of de gegevens kloppen, en of de prijs op de markt tot stand kwam.</translation>
    </message>
    <message>
        <source>The groups are not at one level, more than chance explains.</source>
        <translation>De groepen liggen niet op één niveau, meer dan door toeval te verklaren is.</translation>
    </message>
    <message>
        <source>No difference in level between the groups that chance does not explain.</source>
        <translation>Tussen de groepen is geen verschil in niveau dat niet door toeval te verklaren is.</translation>
    </message>
    <message>
        <source>Median ratio where two ways of dividing cross</source>
        <translation>Mediane verhouding waar twee indelingen elkaar kruisen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Naar groep</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Two ways at once</source>
        <translation>Kruistabel</translation>
    </message>
    <message>
        <source>Farthest off</source>
        <translation>Grootste afwijkingen</translation>
    </message>
    <message>
        <source>Price level of</source>
        <translation>Prijsniveau van</translation>
    </message>
    <message>
        <source>the day of the sale</source>
        <translation>de verkoopdatum</translation>
    </message>
    <message>
        <source>the valuation date</source>
        <translation>de waardepeildatum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Way of dividing the sales</source>
        <translation>Indeling van de verkopen</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Rijen en kolommen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Open this dwelling</source>
        <translation>Deze woning openen</translation>
    </message>
    <message>
        <source>Reading the quality of the values</source>
        <translation>De kwaliteit van de waarden wordt berekend</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Norms…</source>
        <translation>Normen…</translation>
    </message>
    <message>
        <source>Between which limits figures should be, and who says so</source>
        <translation>Tussen welke grenzen kengetallen horen te liggen, en wie dat zegt</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Verslag schrijven</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Workbook (*.xlsx);;Exchange file for other municipalities (*.json)</source>
        <translation>PDF (*.pdf);;Webpagina (*.html);;Werkmap (*.xlsx);;Uitwisselbestand voor andere gemeenten (*.json)</translation>
    </message>
    <message>
        <source>ratio_study_%1</source>
        <translation>verhoudingsanalyse_%1</translation>
    </message>
    <message>
        <source>Year change</source>
        <translation>Jaarmutatie</translation>
    </message>
    <message>
        <source>Most influence</source>
        <translation>Meeste invloed</translation>
    </message>
    <message>
        <source>Sales with most influence</source>
        <translation>Verkopen met de meeste invloed</translation>
    </message>
    <message>
        <source>The %1 sales that carry most of the model, and by how much each raises or lowers values beside a value without it. Much influence is no fault, but a reason to look.</source>
        <translation>De %1 verkopen die het model het meest dragen, en hoeveel elk daarvan waarden verhoogt of verlaagt ten opzichte van een waarde zonder die verkoop. Veel invloed is geen fout, wel een reden om te kijken.</translation>
    </message>
    <message>
        <source>Write the model card</source>
        <translation>Modelkaart schrijven</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webpagina (*.html)</translation>
    </message>
    <message>
        <source>model_card</source>
        <translation>modelkaart</translation>
    </message>
    <message>
        <source>What others may ask: the report for supervisor and council, the model card, the entry for the register of algorithms</source>
        <translation>Wat anderen mogen vragen: het verslag voor toezichthouder en raad, de modelkaart, de opgave voor het Algoritmeregister</translation>
    </message>
    <message>
        <source>Report on the quality…</source>
        <translation>Verslag over de kwaliteit…</translation>
    </message>
    <message>
        <source>Model card…</source>
        <translation>Modelkaart…</translation>
    </message>
    <message>
        <source>Entry for the Algoritmeregister…</source>
        <translation>Opgave voor het Algoritmeregister…</translation>
    </message>
</context>
<context>
    <name>herleid::ChangeSumsModel</name>
    <message>
        <source>All values on %1</source>
        <translation>Alle waarden op %1</translation>
    </message>
    <message>
        <source>Of which it moved the value</source>
        <translation>Waarvan het de waarde veranderde</translation>
    </message>
    <message>
        <source>Of the sum before; the percentages add up</source>
        <translation>Van de som ervoor; de percentages tellen op</translation>
    </message>
    <message>
        <source>What moved the values</source>
        <translation>Wat de waarden veranderde</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Per dwelling</source>
        <translation>Per woning</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
</context>
<context>
    <name>herleid::ChangeSumsView</name>
    <message>
        <source>What moved the sum of all values</source>
        <translation>Wat de som van alle waarden veranderde</translation>
    </message>
</context>
<context>
    <name>herleid::YearChangeFigures</name>
    <message>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Change of the sum of their values</source>
        <translation>Wijziging van de som van hun waarden</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Half of the dwellings changed more, half less</source>
        <translation>De helft van de woningen veranderde meer, de helft minder</translation>
    </message>
    <message>
        <source>5% to 95%</source>
        <translation>5% tot 95%</translation>
    </message>
    <message>
        <source>Between these lie nine dwellings in ten</source>
        <translation>Hiertussen liggen negen van de tien woningen</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreiding</translation>
    </message>
    <message>
        <source>Robust standard deviation of the changes, in percentage points</source>
        <translation>Robuuste standaardafwijking van de wijzigingen, in procentpunten</translation>
    </message>
    <message>
        <source>Fewer than %1 dwellings</source>
        <translation>Minder dan %1 woningen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Largest cause</source>
        <translation>Grootste oorzaak</translation>
    </message>
    <message>
        <source>What drove the value away from that of comparable dwellings most</source>
        <translation>Wat de waarde het meest deed afwijken van die van vergelijkbare woningen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Median there</source>
        <translation>Mediaan daar</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Afwijkingen</translation>
    </message>
    <message>
        <source>Distance to that median in robust standard deviations</source>
        <translation>Afstand tot die mediaan in robuuste standaardafwijkingen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>%1, by itself %2</source>
        <translation>%1, op zichzelf %2</translation>
    </message>
    <message>
        <source>%1 dwellings</source>
        <translation>%1 woningen</translation>
    </message>
    <message>
        <source>How often each change of the value occurs</source>
        <translation>Hoe vaak elke wijziging van de waarde voorkomt</translation>
    </message>
    <message>
        <source>%1 to %2: %3 dwellings</source>
        <translation>%1 tot %2: %3 woningen</translation>
    </message>
    <message>
        <source>Change of the value, percent</source>
        <translation>Wijziging van de waarde, procent</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>woningen</translation>
    </message>
    <message>
        <source>dwellings (%1 below and %2 above what is drawn)</source>
        <translation>woningen (%1 onder en %2 boven wat getekend is)</translation>
    </message>
    <message>
        <source>Number of dwellings</source>
        <translation>Aantal woningen</translation>
    </message>
</context>
<context>
    <name>herleid::YearChangeTab</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>The values of both dates are read, and each difference is explained.</source>
        <translation>De waarden van beide peildata worden gelezen en elk verschil wordt verklaard.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Het lezen is gestopt.</translation>
    </message>
    <message>
        <source>No dwelling has a value on both dates. Value all dwellings on both, or choose other dates.</source>
        <translation>Geen woning heeft op beide peildata een waarde. Waardeer alle woningen op beide peildata, of kies andere.</translation>
    </message>
    <message>
        <source>All values are of one date, %1. Value all dwellings on another valuation date as well; then you see here how the values changed and why.</source>
        <translation>Alle waarden zijn van één peildatum, %1. Waardeer alle woningen ook op een andere peildatum; dan ziet u hier hoe de waarden veranderden en waardoor.</translation>
    </message>
    <message>
        <source>Nothing has been valued yet. Value all dwellings on two valuation dates; then you see here how the values changed and why.</source>
        <translation>Er is nog niets gewaardeerd. Waardeer alle woningen op twee peildata; dan ziet u hier hoe de waarden veranderden en waardoor.</translation>
    </message>
    <message>
        <source>%1 (as recorded)</source>
        <translation>%1 (zoals vastgelegd)</translation>
    </message>
    <message>
        <source>Dwellings of which the value changed otherwise</source>
        <translation>Woningen waarvan de waarde anders veranderde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>The earlier valuation date</source>
        <translation>De eerdere peildatum</translation>
    </message>
    <message>
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>The later valuation date</source>
        <translation>De latere peildatum</translation>
    </message>
    <message>
        <source>What moved them</source>
        <translation>Oorzaken</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Naar groep</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Parts of the year&apos;s change</source>
        <translation>Onderdelen van de jaarmutatie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Way of dividing the dwellings</source>
        <translation>Indeling van de woningen</translation>
    </message>
    <message>
        <source>Open this dwelling</source>
        <translation>Deze woning openen</translation>
    </message>
    <message>
        <source>Reading how the values changed</source>
        <translation>Lezen hoe de waarden veranderden</translation>
    </message>
</context>
<context>
    <name>herleid::QualityTables</name>
    <message>
        <source>Figure</source>
        <translation>Kengetal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>By values that did not see the sale&apos;s own price</source>
        <translation>Op grond van waarden die de eigen verkoopprijs niet kennen</translation>
    </message>
    <message>
        <source>95% range</source>
        <translation>Bandbreedte (95%)</translation>
    </message>
    <message>
        <source>Where the figure lies with 95% certainty</source>
        <translation>Waar het kengetal met 95% zekerheid ligt</translation>
    </message>
    <message>
        <source>Without outliers</source>
        <translation>Zonder uitschieters</translation>
    </message>
    <message>
        <source>Without the %1 ratios farther than 1.5 times the interquartile range from the quartiles</source>
        <translation>Zonder de %1 verhoudingen die meer dan 1,5 maal de interkwartielafstand buiten de kwartielen liggen</translation>
    </message>
    <message>
        <source>With its own price</source>
        <translation>Met de eigen prijs</translation>
    </message>
    <message>
        <source>By values that have the sale&apos;s own price among the evidence: this always flatters</source>
        <translation>Op grond van waarden waarin de eigen verkoopprijs meetelt: dat is altijd te gunstig</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>The worst of its verdicts by the norms</source>
        <translation>Het ongunstigste oordeel volgens de normen</translation>
    </message>
    <message>
        <source>95% range: %1</source>
        <translation>Bandbreedte (95%): %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkocht op</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>After corrections</source>
        <translation>Na correcties</translation>
    </message>
    <message>
        <source>On the day of the sale, without its own price</source>
        <translation>Op de verkoopdatum, zonder de eigen prijs</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Value divided by price</source>
        <translation>Waarde gedeeld door prijs</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <translation>Verkoop %1</translation>
    </message>
    <message>
        <source>Sales: %1, COD: %2</source>
        <translation>Verkopen: %1, COD: %2</translation>
    </message>
    <message>
        <source>Of the median. The line is at 1, the band is the norm</source>
        <translation>Van de mediaan. De lijn ligt op 1, de band is de norm</translation>
    </message>
    <message>
        <source>Sales with an estimate: %1</source>
        <translation>Verkopen met een schatting: %1</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Verschil %1</translation>
    </message>
    <message>
        <source>Minus %1, with the 95% range over draws in which both see the same sales</source>
        <translation>Min %1, met de bandbreedte (95%) over trekkingen waarin beide dezelfde verkopen zien</translation>
    </message>
    <message>
        <source>Error (RMSE of ln)</source>
        <translation>Fout (RMSE van ln)</translation>
    </message>
    <message>
        <source>The root of the mean squared difference in logarithm between price and value</source>
        <translation>De wortel van het gemiddelde kwadraat van het verschil in logaritme tussen prijs en waarde</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Mediane fout</translation>
    </message>
    <message>
        <source>Half of the sales differ less from their price than this</source>
        <translation>De helft van de verkopen wijkt minder dan dit van de prijs af</translation>
    </message>
    <message>
        <source>Valuation date</source>
        <translation>Waardepeildatum</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Te weinig gegevens</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Chosen: a study makes many tests</source>
        <translation>Gekozen: een analyse doet veel toetsen</translation>
    </message>
    <message>
        <source>Values set by prices (p)</source>
        <translation>Waarden volgen prijzen (p)</translation>
    </message>
    <message>
        <source>Sold and unsold dwellings (p)</source>
        <translation>Verkocht en onverkocht (p)</translation>
    </message>
    <message>
        <source>Value without it</source>
        <translation>Waarde zonder</translation>
    </message>
    <message>
        <source>What the dwelling would be valued at on the day of the sale, had this sale never been made</source>
        <translation>Wat de waarde van de woning op de verkoopdatum zou zijn als deze verkoop er niet was geweest</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eigen waarde</translation>
    </message>
    <message>
        <source>By how much the sale raises or lowers the value of its own dwelling</source>
        <translation>Hoeveel de verkoop de waarde van de eigen woning verhoogt of verlaagt</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>By how much it raises or lowers the typical value of the other sold dwellings of its neighbourhood, or of those nearest to it where none is recorded</source>
        <translation>Hoeveel zij de doorsneewaarde van de andere verkochte woningen in de buurt verhoogt of verlaagt, of van de dichtstbijzijnde waar geen buurt is vastgelegd</translation>
    </message>
    <message>
        <source>Cook&apos;s distance</source>
        <translation>Afstand van Cook</translation>
    </message>
    <message>
        <source>How far all effects of the model move together without it; the list is in this order</source>
        <translation>Hoe ver alle effecten van het model samen verschuiven zonder deze verkoop; hierop is de lijst geordend</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
    <message>
        <source>Sold dwellings valued with and without it: %1</source>
        <translation>Verkochte woningen, met en zonder haar gewaardeerd: %1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
</context>
<context>
    <name>herleid::QualityPlots</name>
    <message>
        <source>median %1</source>
        <translation>mediaan %1</translation>
    </message>
    <message>
        <source> (95% range %1 to %2)</source>
        <translation> (bandbreedte 95%: %1 tot %2)</translation>
    </message>
    <message>
        <source>sales: %1</source>
        <translation>verkopen: %1</translation>
    </message>
    <message>
        <source>Ratio of value to price</source>
        <translation>Verhouding waarde/prijs</translation>
    </message>
    <message>
        <source>Ratio of value to price from the cheapest to the dearest sales</source>
        <translation>Verhouding waarde/prijs van de goedkoopste tot de duurste verkopen</translation>
    </message>
    <message>
        <source>Sales in order of price level, percent</source>
        <translation>Verkopen op volgorde van prijsniveau, in procenten</translation>
    </message>
    <message>
        <source>median of a tenth of the sales, with its 95% range</source>
        <translation>mediaan van een tiende van de verkopen, met bandbreedte (95%)</translation>
    </message>
    <message>
        <source>price level around %1
median %2 (95% range %3 to %4)</source>
        <translation>prijsniveau rond %1
mediaan %2 (bandbreedte 95%: %3 tot %4)</translation>
    </message>
    <message>
        <source>one of every %1 sales</source>
        <translation>één op de %1 verkopen</translation>
    </message>
    <message>
        <source>each sale</source>
        <translation>elke verkoop</translation>
    </message>
    <message>
        <source>Month of the sale</source>
        <translation>Maand van de verkoop</translation>
    </message>
    <message>
        <source>Median ratio of value to price by %1</source>
        <translation>Mediane verhouding waarde/prijs naar %1</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>How often each ratio of value to price occurs</source>
        <translation>Hoe vaak elke verhouding waarde/prijs voorkomt</translation>
    </message>
    <message>
        <source>%1 to %2: %3 sales</source>
        <translation>%1 tot %2: %3 verkopen</translation>
    </message>
    <message>
        <source>Number of sales</source>
        <translation>Aantal verkopen</translation>
    </message>
    <message>
        <source>Ratio of value to price by day of the sale</source>
        <translation>Verhouding van waarde en prijs naar verkoopdatum</translation>
    </message>
    <message>
        <source>median of a month, with its 95% range</source>
        <translation>mediaan van een maand, met de bandbreedte (95%)</translation>
    </message>
</context>
<context>
    <name>herleid::BatchBar</name>
    <message>
        <source>Write a table</source>
        <translation>Tabel schrijven</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv);;GeoPackage (*.gpkg)</source>
        <translation>Werkmap (*.xlsx);;Tekst (*.csv);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>values</source>
        <translation>waarden</translation>
    </message>
    <message>
        <source>build-up</source>
        <translation>opbouw</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>matrices</translation>
    </message>
    <message>
        <source>Folder for the explanations</source>
        <translation>Map voor de toelichtingen</translation>
    </message>
    <message>
        <source>those chosen: %1</source>
        <translation>de gekozen: %1</translation>
    </message>
    <message>
        <source>all found: %1</source>
        <translation>alle gevonden: %1</translation>
    </message>
    <message>
        <source>Values them on %1 with the model in use and stores that as a run</source>
        <translation>Waardeert ze op %1 met het gebruikte model en bewaart dat als één waarderingsronde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>For which dwellings</source>
        <translation>Voor welke woningen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarderen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Write their stored values as a table, for a spreadsheet or a map</source>
        <translation>Schrijf hun bewaarde waarden als tabel, voor een rekenblad of een kaart</translation>
    </message>
    <message>
        <source>Explanations…</source>
        <translation>Toelichtingen…</translation>
    </message>
    <message>
        <source>Write an explanation of each as PDF into a folder</source>
        <translation>Schrijf van elk een toelichting als pdf in een map</translation>
    </message>
    <message>
        <source>Values…</source>
        <translation>Waarden…</translation>
    </message>
    <message>
        <source>Build-up of the values…</source>
        <translation>Opbouw van de waarden…</translation>
    </message>
    <message>
        <source>Valuation matrices…</source>
        <translation>Waardematrices…</translation>
    </message>
</context>
<context>
    <name>herleid::PairTab</name>
    <message>
        <source>Comparable sales together</source>
        <translation>Vergelijkbare verkopen samen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>The pinned dwelling</source>
        <translation>De vastgezette woning</translation>
    </message>
    <message>
        <source>The dwelling in view</source>
        <translation>De woning in beeld</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Second minus first</source>
        <translation>De tweede min de eerste</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>90% range</source>
        <translation>Bandbreedte (90%)</translation>
    </message>
    <message>
        <source>Valuation date</source>
        <translation>Waardepeildatum</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Build-up</source>
        <translation>Opbouw</translation>
    </message>
    <message>
        <source>%1 is pinned; beside it stands the dwelling in view.</source>
        <translation>%1 is vastgezet; daarnaast staat de woning in beeld.</translation>
    </message>
    <message>
        <source>%1 is pinned. Open another dwelling: the two stand here side by side.</source>
        <translation>%1 is vastgezet. Open een andere woning: hier staan ze dan naast elkaar.</translation>
    </message>
    <message>
        <source>Two dwellings side by side</source>
        <translation>Twee woningen naast elkaar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>End the comparison of two dwellings</source>
        <translation>De vergelijking van twee woningen beëindigen</translation>
    </message>
</context>
<context>
    <name>herleid::PlaceBar</name>
    <message>
        <source>One dwelling</source>
        <translation>Eén woning</translation>
    </message>
    <message>
        <source>List and map</source>
        <translation>Lijst en kaart</translation>
    </message>
    <message>
        <source>Search one dwelling and see what its value is made of (Ctrl+L switches)</source>
        <translation>Zoek één woning en zie hoe haar waarde is opgebouwd (Ctrl+L wisselt)</translation>
    </message>
    <message>
        <source>All dwellings with their values, in a table and on the map (Ctrl+L switches)</source>
        <translation>Alle woningen met hun waarde, in een tabel en op de kaart (Ctrl+L wisselt)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>The previous dwelling of the list or of what was found (Alt+Left)</source>
        <translation>De vorige woning van de lijst of van wat is gevonden (Alt+Links)</translation>
    </message>
    <message>
        <source>The next dwelling of the list or of what was found (Alt+Right)</source>
        <translation>De volgende woning van de lijst of van wat is gevonden (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Previous dwelling</source>
        <translation>Vorige woning</translation>
    </message>
    <message>
        <source>Next dwelling</source>
        <translation>Volgende woning</translation>
    </message>
    <message>
        <source>Take over in objection %1</source>
        <translation>Overnemen in bezwaar %1</translation>
    </message>
    <message>
        <source>Keeps what is tried, and its effect, with the ground it is tried for, and goes back to the case</source>
        <translation>Bewaart wat geprobeerd is, en het effect, bij de grond waarvoor het is, en gaat terug naar de zaak</translation>
    </message>
    <message>
        <source>Objection…</source>
        <translation>Bezwaar…</translation>
    </message>
    <message>
        <source>Begins a case about the dwelling in view</source>
        <translation>Begint een zaak over de woning in beeld</translation>
    </message>
    <message>
        <source>Objection to this dwelling</source>
        <translation>Bezwaar over deze woning</translation>
    </message>
</context>
<context>
    <name>herleid::PortfolioView</name>
    <message>
        <source>No values are stored yet: choose dwellings, or all, and value them below.</source>
        <translation>Er zijn nog geen waarden bewaard: kies woningen, of alle, en waardeer ze hieronder.</translation>
    </message>
    <message>
        <source>Values on %1 by model %2</source>
        <translation>Waarden op %1 volgens model %2</translation>
    </message>
    <message>
        <source>last year: those stored on %1, or as recorded</source>
        <translation>vorig jaar: de bewaarde op %1, of zoals vastgelegd</translation>
    </message>
    <message>
        <source>last year: as recorded</source>
        <translation>vorig jaar: zoals vastgelegd</translation>
    </message>
</context>
<context>
    <name>herleid::SearchModel</name>
    <message>
        <source>BAG %1</source>
        <translation>BAG %1</translation>
    </message>
</context>
<context>
    <name>herleid::Commands</name>
    <message>
        <source>Value</source>
        <translation>Waarderen</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In een tabel</translation>
    </message>
    <message>
        <source>On a chart or map</source>
        <translation>Op een grafiek of kaart</translation>
    </message>
    <message>
        <source>One dwelling, or list and map</source>
        <translation>Eén woning, of lijst en kaart</translation>
    </message>
    <message>
        <source>Previous dwelling</source>
        <translation>Vorige woning</translation>
    </message>
    <message>
        <source>Next dwelling</source>
        <translation>Volgende woning</translation>
    </message>
    <message>
        <source>Try-out: begin or end</source>
        <translation>Proefberekening: beginnen of beëindigen</translation>
    </message>
    <message>
        <source>Pin the dwelling beside the next</source>
        <translation>De woning vastzetten naast de volgende</translation>
    </message>
    <message>
        <source>Try without the chosen sale</source>
        <translation>Proberen zonder de gekozen verkoop</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>De tabel kopiëren</translation>
    </message>
    <message>
        <source>Open or change the chosen line</source>
        <translation>De gekozen regel openen of wijzigen</translation>
    </message>
    <message>
        <source>To the next point</source>
        <translation>Naar het volgende punt</translation>
    </message>
    <message>
        <source>To the next series</source>
        <translation>Naar de volgende reeks</translation>
    </message>
    <message>
        <source>Zoom in on a map</source>
        <translation>Inzoomen op een kaart</translation>
    </message>
    <message>
        <source>Zoom out on a map</source>
        <translation>Uitzoomen op een kaart</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>De hele kaart tonen</translation>
    </message>
    <message>
        <source>To the next item of a map</source>
        <translation>Naar het volgende op een kaart</translation>
    </message>
    <message>
        <source>To the previous item of a map</source>
        <translation>Naar het vorige op een kaart</translation>
    </message>
    <message>
        <source>Choose the item of a map</source>
        <translation>Wat op een kaart is aangewezen kiezen</translation>
    </message>
    <message>
        <source>Show its figures as a table</source>
        <translation>De cijfers ervan als tabel tonen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Close what stands beside the page, or the message</source>
        <translation>Sluiten wat naast de pagina staat, of de melding</translation>
    </message>
    <message>
        <source>Open the sale of the chosen line, where it is about one</source>
        <translation>De verkoop van de gekozen regel openen, waar die over een verkoop gaat</translation>
    </message>
</context>
<context>
    <name>herleid::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. Tab goes from control to control, the arrow keys go within one.</source>
        <translation>Alles kan met het toetsenbord. Met Tab gaat u van veld naar veld, met de pijltoetsen binnen een veld.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>herleid::FiguresWindow</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
</context>
<context>
    <name>herleid::LogModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>herleid::LogTab</name>
    <message>
        <source>%1 rows of the log are written to %2</source>
        <translation>%1 regels van het logboek zijn geschreven naar %2</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Alle handelingen</translation>
    </message>
    <message>
        <source>The log is being gone over…</source>
        <translation>Het logboek wordt nagelopen…</translation>
    </message>
    <message>
        <source>The log is whole: of its %1 rows none was changed or removed.</source>
        <translation>Het logboek is volledig: van de %1 regels is geen regel gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>row %1, %2, by %3</source>
        <translation>regel %1, %2, door %3</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Check digits (hash)</source>
        <translation>Controlegetal (hash)</translation>
    </message>
    <message>
        <source>Nothing in the log matches. Take another word or action.</source>
        <translation>Niets in het logboek voldoet. Neem een ander woord of een andere handeling.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>Dwelling, file, person or reason</source>
        <translation>Woning, bestand, persoon of reden</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Zoeken in het logboek</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Writes the rows in view, with their details and hashes, as CSV or a workbook</source>
        <translation>Schrijft de regels in beeld, met bijzonderheden en controlegetallen, als CSV of werkmap</translation>
    </message>
    <message>
        <source>Log of the project, newest first</source>
        <translation>Logboek van het project, nieuwste eerst</translation>
    </message>
    <message>
        <source>Everything about the chosen row</source>
        <translation>Alles over de gekozen regel</translation>
    </message>
</context>
<context>
    <name>herleid::HelpPanel</name>
    <message>
        <source>“%1” is not on this page.</source>
        <translation>“%1” staat niet op deze pagina.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Aan de slag</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarderen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Pagina van de uitleg</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Uitleg sluiten (Esc)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Tekst van de uitleg</translation>
    </message>
</context>
<context>
    <name>herleid::PictureFile</name>
    <message>
        <source>Save the picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>herleid::UndoButtons</name>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets ongedaan te maken</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Niets opnieuw te doen</translation>
    </message>
    <message>
        <source>The arrow down, with Alt, lists the last steps</source>
        <translation>Alt met pijl-omlaag toont de laatste stappen</translation>
    </message>
</context>
<context>
    <name>herleid::NormsCommand</name>
    <message>
        <source>norms for the ratios</source>
        <translation>normen voor de verhoudingen</translation>
    </message>
</context>
<context>
    <name>herleid::PredictionsDialog</name>
    <message>
        <source>Add predictions</source>
        <translation>Voorspellingen toevoegen</translation>
    </message>
    <message>
        <source>A table of someone else&apos;s estimates of the sales in this project: a row a sale, with the number of the sale. Nothing is stored.</source>
        <translation>Een tabel met schattingen van een ander voor de verkopen in dit project: een rij per verkoop, met het verkoopnummer. Er wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Tabellen (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Number of the sale</source>
        <translation>Nummer van de verkoop</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Voorspelling</translation>
    </message>
</context>
<context>
    <name>herleid::NormsDialog</name>
    <message>
        <source>Norms for the ratios</source>
        <translation>Normen voor de verhoudingen</translation>
    </message>
    <message>
        <source>National limits for the WOZ are not published: a norm is a choice, and says whose. Everyone who opens this project judges by the same ones.</source>
        <translation>Landelijke grenzen voor de WOZ zijn niet gepubliceerd: een norm is een keuze, en vermeldt van wie. Iedereen die dit project opent, oordeelt met dezelfde normen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kengetal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Those of the program</source>
        <translation>Die van het programma</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 van</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 tot en met</translation>
    </message>
    <message>
        <source>Status of the norm for %1</source>
        <translation>Status van de norm voor %1</translation>
    </message>
    <message>
        <source>Source of the norm for %1</source>
        <translation>Bron van de norm voor %1</translation>
    </message>
    <message>
        <source>%1: the norm ends before it begins.</source>
        <translation>%1: de bovengrens ligt onder de ondergrens.</translation>
    </message>
    <message>
        <source>Sales from</source>
        <translation>Vanaf (verkopen)</translation>
    </message>
    <message>
        <source>With fewer sales there is no verdict</source>
        <translation>Bij minder verkopen is er geen oordeel</translation>
    </message>
    <message>
        <source>%1: sales from which there is a verdict</source>
        <translation>%1: verkopen vanaf welke er een oordeel is</translation>
    </message>
</context>
<context>
    <name>herleid::RivalsTab</name>
    <message>
        <source>model %1, %2</source>
        <translation>model %1, %2</translation>
    </message>
    <message>
        <source>Each version values every sale without its own price.</source>
        <translation>Elke versie waardeert elke verkoop zonder de eigen prijs te kennen.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Er is nog geen model.</translation>
    </message>
    <message>
        <source>Tick at least two to compare. A second version comes from fitting again, for example as a plain model; predictions of someone else from a file with the number of each sale.</source>
        <translation>Vink er ten minste twee aan. Een tweede versie ontstaat door opnieuw te schatten, bijvoorbeeld als eenvoudig model; voorspellingen van een ander komen uit een bestand met het nummer van elke verkoop.</translation>
    </message>
    <message>
        <source>By %1 sales of which all have an estimate.</source>
        <translation>Op grond van %1 verkopen waarvan alle een schatting hebben.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 of them about sales that are not studied here; %4 rows without an amount.</source>
        <translation>%1: %2 rijen, waarvan %3 over verkopen die hier niet meetellen; %4 rijen zonder bedrag.</translation>
    </message>
    <message>
        <source>What does it cost to be explainable? The versions ticked are set beside each other on the same sales.</source>
        <translation>Wat kost het om uitlegbaar te zijn? Wat is aangevinkt, wordt op dezelfde verkopen naast elkaar gezet.</translation>
    </message>
    <message>
        <source>Add predictions…</source>
        <translation>Voorspellingen toevoegen…</translation>
    </message>
    <message>
        <source>A table of someone else&apos;s predictions, with the number of each sale</source>
        <translation>Een tabel met voorspellingen van een ander, met het nummer van elke verkoop</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Wat wordt vergeleken</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
</context>
<context>
    <name>herleid::MunicipalitiesTab</name>
    <message>
        <source>Figures of another municipality</source>
        <translation>Kengetallen van een andere gemeente</translation>
    </message>
    <message>
        <source>Exchange files (*.json)</source>
        <translation>Uitwisselbestanden (*.json)</translation>
    </message>
    <message>
        <source>Municipalities beside each other</source>
        <translation>Gemeenten naast elkaar</translation>
    </message>
    <message>
        <source>≠: differs for certain from the first column; the 95% ranges have nothing in common.</source>
        <translation>≠: wijkt met zekerheid af van de eerste kolom; de bandbreedtes (95%) hebben niets gemeen.</translation>
    </message>
    <message>
        <source>An exchange file has the figures of a municipality and the terms of its model: no dwellings, no sales, and no group of fewer than ten sales.</source>
        <translation>Een uitwisselbestand bevat de kengetallen van een gemeente en de opbouw van haar model: geen woningen, geen verkopen en geen groep van minder dan tien verkopen.</translation>
    </message>
    <message>
        <source>Add a municipality…</source>
        <translation>Gemeente toevoegen…</translation>
    </message>
    <message>
        <source>Write one&apos;s own figures…</source>
        <translation>Eigen kengetallen schrijven…</translation>
    </message>
    <message>
        <source>Remove the others</source>
        <translation>Andere verwijderen</translation>
    </message>
</context>
<context>
    <name>herleid::MatrixCheckView</name>
    <message>
        <source>Type or paste a valuation matrix of anyone, or load it from a file. It is checked by what it says itself; nothing is kept.</source>
        <translation>Typ of plak een waardematrix van wie dan ook, of laad haar uit een bestand. Zij wordt getoetst aan wat er zelf in staat; er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Load file…</source>
        <translation>Bestand laden…</translation>
    </message>
    <message>
        <source>Empty the table</source>
        <translation>Tabel leegmaken</translation>
    </message>
    <message>
        <source>Check the table</source>
        <translation>Tabel toetsen</translation>
    </message>
    <message>
        <source>Save findings…</source>
        <translation>Bevindingen opslaan…</translation>
    </message>
    <message>
        <source>Valuation matrix to be checked</source>
        <translation>Waardematrix die wordt getoetst</translation>
    </message>
    <message>
        <source>Load a valuation matrix</source>
        <translation>Waardematrix laden</translation>
    </message>
    <message>
        <source>Valuation matrix (*.json *.xlsx *.tsv *.csv *.txt)</source>
        <translation>Waardematrix (*.json *.xlsx *.tsv *.csv *.txt)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet getoetst</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Choose a finding to read why courts look at it.</source>
        <translation>Kies een bevinding om te lezen waarom rechters ernaar kijken.</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Bevindingen opslaan</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
</context>
<context>
    <name>herleid::MatrixSheetModel</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Comparable %1</source>
        <translation>Vergelijkingsobject %1</translation>
    </message>
</context>
<context>
    <name>herleid::DossierDialog</name>
    <message>
        <source>Make a dossier</source>
        <translation>Dossier maken</translation>
    </message>
    <message>
        <source>One file from which anyone can recompute the value of %1, without the municipality. With a key it is signed, so that every later change shows.</source>
        <translation>Eén bestand waarmee iedereen de waarde van %1 kan narekenen, zonder de gemeente. Met een sleutel wordt het ondertekend, zodat elke latere wijziging blijkt.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Dossier (*.gpkg)</source>
        <translation>Dossier (*.gpkg)</translation>
    </message>
    <message>
        <source>Key (*.key)</source>
        <translation>Sleutel (*.key)</translation>
    </message>
    <message>
        <source>dossier_%1_%2.gpkg</source>
        <translation>dossier_%1_%2.gpkg</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The value with its ledger and matrix, the own facts, the comparable sales and the model. The value can be recomputed.</source>
        <translation>De waarde met opbouw en matrix, de eigen gegevens, de vergelijkbare verkopen en het model. De waarde is na te rekenen.</translation>
    </message>
    <message>
        <source>Also all sales behind the model, by number instead of address, and the log: the model itself can be fitted again.</source>
        <translation>Ook alle verkopen achter het model, met een nummer in plaats van een adres, en het logboek: ook het model zelf is opnieuw te schatten.</translation>
    </message>
    <message>
        <source>The value and the model, without what the dwelling is like.</source>
        <translation>De waarde en het model, zonder de kenmerken van de woning.</translation>
    </message>
    <message>
        <source>without a key the dossier is not signed</source>
        <translation>zonder sleutel is het dossier niet ondertekend</translation>
    </message>
    <message>
        <source>the key is made anew; at least %1 characters</source>
        <translation>de sleutel wordt nieuw gemaakt; ten minste %1 tekens</translation>
    </message>
    <message>
        <source>of this key</source>
        <translation>van deze sleutel</translation>
    </message>
</context>
<context>
    <name>herleid::InspectPage</name>
    <message>
        <source>The dossier is read and everything in it is computed again, from nothing but the file itself.</source>
        <translation>Het dossier wordt gelezen en alles wat erin staat wordt opnieuw berekend, uit niets dan het bestand zelf.</translation>
    </message>
    <message>
        <source>No dossier was read.</source>
        <translation>Er is geen dossier gelezen.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Narekenen</translation>
    </message>
    <message>
        <source>Build-up</source>
        <translation>Opbouw</translation>
    </message>
    <message>
        <source>Valuation matrix</source>
        <translation>Waardematrix</translation>
    </message>
    <message>
        <source>Verifying the dossier</source>
        <translation>Dossier narekenen</translation>
    </message>
</context>
<context>
    <name>herleid::CaseHeader</name>
    <message>
        <source>file</source>
        <translation>dossiernummer</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>stukken</translation>
    </message>
    <message>
        <source>date of receipt</source>
        <translation>datum van ontvangst</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>uiterste datum</translation>
    </message>
    <message>
        <source>contested value</source>
        <translation>bestreden waarde</translation>
    </message>
    <message>
        <source>Objection %1 to %2 on %3.</source>
        <translation>Bezwaar %1 tegen %2 op %3.</translation>
    </message>
    <message>
        <source>Stored as value %1.</source>
        <translation>Opgeslagen als waarde %1.</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Beslist op %1</translation>
    </message>
    <message>
        <source>Show its value</source>
        <translation>Toon de waarde</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documenten…</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Opens the dwelling under Value</source>
        <translation>Opent de woning onder Waarderen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>The end of the year of receipt, or six weeks after receipt for what is received in its last six weeks. Check the term that holds for you; another day can be entered.</source>
        <translation>Het eind van het jaar van ontvangst, of zes weken na ontvangst voor wat in de laatste zes weken van dat jaar is ontvangen. Ga na welke termijn voor u geldt; een andere dag kan worden ingevuld.</translation>
    </message>
    <message>
        <source>Contested value</source>
        <translation>Bestreden waarde</translation>
    </message>
    <message>
        <source>Case file no.</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Number of the file, no names</source>
        <translation>Zaaknummer, geen namen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Where they are, one on a line. No contents, no names of persons.</source>
        <translation>Waar ze staan, één per regel. Geen inhoud, geen namen van personen.</translation>
    </message>
    <message>
        <source>Due (%1)</source>
        <translation>Uiterlijk (%1)</translation>
    </message>
</context>
<context>
    <name>herleid::CaseList</name>
    <message>
        <source>No case fits these filters.</source>
        <translation>Geen zaak voldoet aan deze filters.</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Zaken: %1</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Open en gesloten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>Elke termijn</translation>
    </message>
    <message>
        <source>Due within six weeks</source>
        <translation>Binnen zes weken</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>All grounds</source>
        <translation>Alle gronden</translation>
    </message>
    <message>
        <source>New objection…</source>
        <translation>Nieuw bezwaar…</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>Nieuw bezwaar</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres of nummer</translation>
    </message>
    <message>
        <source>Search in the objections</source>
        <translation>Zoek in de bezwaren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Uiterste datum</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Bezwaren</translation>
    </message>
</context>
<context>
    <name>herleid::CloseObjectionCommand</name>
    <message>
        <source>decision on objection %1</source>
        <translation>uitspraak op bezwaar %1</translation>
    </message>
</context>
<context>
    <name>herleid::DecisionPanel</name>
    <message>
        <source>reason of the decision</source>
        <translation>motivering van de uitspraak</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>uitspraak</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>nieuwe waarde</translation>
    </message>
    <message>
        <source>Accepted try-outs: %1 (%2)</source>
        <translation>Aanvaarde proefberekeningen: %1 (%2)</translation>
    </message>
    <message>
        <source>Closing records, with this objection as the source: %1</source>
        <translation>Bij sluiten wordt vastgelegd, met dit bezwaar als bron: %1</translation>
    </message>
    <message>
        <source>Recorded with this objection as the source: %1</source>
        <translation>Vastgelegd met dit bezwaar als bron: %1</translation>
    </message>
    <message>
        <source>Before the case can be closed:</source>
        <translation>Voordat de zaak gesloten kan worden:</translation>
    </message>
    <message>
        <source>✓ Every ground is answered. The case can be closed.</source>
        <translation>✓ Elke grond is beantwoord. De zaak kan worden gesloten.</translation>
    </message>
    <message>
        <source>This case is closed. It is not changed any more.</source>
        <translation>Deze zaak is gesloten en wordt niet meer gewijzigd.</translation>
    </message>
    <message>
        <source>Decision on the objection</source>
        <translation>Uitspraak op bezwaar</translation>
    </message>
    <message>
        <source>Objection is</source>
        <translation>Bezwaar is</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>The contested value with what all accepted try-outs do together, by the model in use</source>
        <translation>De bestreden waarde met wat alle aanvaarde proefberekeningen samen doen, volgens het model dat in gebruik is</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivering van de uitspraak</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zaak sluiten</translation>
    </message>
    <message>
        <source>Writes the decision and records the corrected facts. Can be undone until other work replaces the data.</source>
        <translation>Legt de uitspraak en de verbeterde gegevens vast. Kan ongedaan worden gemaakt totdat ander werk de gegevens vervangt.</translation>
    </message>
</context>
<context>
    <name>herleid::GroundsModel</name>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
</context>
<context>
    <name>herleid::GroundsPanel</name>
    <message>
        <source>what the resident says</source>
        <translation>wat de bewoner aanvoert</translation>
    </message>
    <message>
        <source>answer in words</source>
        <translation>antwoord in woorden</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>try-out forgotten</source>
        <translation>proefberekening vergeten</translation>
    </message>
    <message>
        <source>ground added</source>
        <translation>grond toegevoegd</translation>
    </message>
    <message>
        <source>ground taken out</source>
        <translation>grond weggehaald</translation>
    </message>
    <message>
        <source>Tick it where the resident puts it forward.</source>
        <translation>Vink de grond aan als de bewoner die aanvoert.</translation>
    </message>
    <message>
        <source>Nothing tried yet.</source>
        <translation>Nog niets geprobeerd.</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Geprobeerd: %1</translation>
    </message>
    <message>
        <source>Effect by model %1: %2 (from %3 to %4)</source>
        <translation>Effect volgens model %1: %2 (van %3 naar %4)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Proefberekening</translation>
    </message>
    <message>
        <source>Grounds of the objection</source>
        <translation>Gronden van bezwaar</translation>
    </message>
    <message>
        <source>The space bar ticks or unticks a ground</source>
        <translation>De spatiebalk vinkt een grond aan of uit</translation>
    </message>
    <message>
        <source>What the resident says</source>
        <translation>Wat de bewoner aanvoert</translation>
    </message>
    <message>
        <source>Opens the dwelling under Value with a try-out. Change a fact, leave a sale out or take another date, and take over the effect.</source>
        <translation>Opent de woning onder Waarderen met een proefberekening. Wijzig een gegeven, laat een verkoop weg of neem een andere datum, en neem het effect over.</translation>
    </message>
    <message>
        <source>Take over the effect</source>
        <translation>Effect overnemen</translation>
    </message>
    <message>
        <source>Keeps what is tried now, and its effect, with this ground</source>
        <translation>Bewaart wat nu geprobeerd wordt, en het effect, bij deze grond</translation>
    </message>
    <message>
        <source>Forget the try-out</source>
        <translation>Proefberekening vergeten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer to the ground</source>
        <translation>Antwoord op de grond</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why, in words for the resident</source>
        <translation>Waarom, in woorden voor de bewoner</translation>
    </message>
</context>
<context>
    <name>herleid::NewObjectionCommand</name>
    <message>
        <source>objection %1</source>
        <translation>bezwaar %1</translation>
    </message>
</context>
<context>
    <name>herleid::NewObjectionDialog</name>
    <message>
        <source>New objection</source>
        <translation>Nieuw bezwaar</translation>
    </message>
    <message>
        <source>The case keeps no names of persons: the number of the file says where they are.</source>
        <translation>De zaak bewaart geen namen van personen: het zaaknummer zegt waar die staan.</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Zaak aanmaken</translation>
    </message>
    <message>
        <source>Address, postcode, WOZ or BAG number</source>
        <translation>Adres, postcode, WOZ- of BAG-nummer</translation>
    </message>
    <message>
        <source>Search the dwelling</source>
        <translation>Zoek de woning</translation>
    </message>
    <message>
        <source>Dwellings found</source>
        <translation>Gevonden woningen</translation>
    </message>
    <message>
        <source>Number of the file, no names</source>
        <translation>Zaaknummer, geen namen</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Value on %1</source>
        <translation>Waarde op %1</translation>
    </message>
    <message>
        <source>Case file no.</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Write the value as a whole amount, such as %1.</source>
        <translation>Schrijf de waarde als een heel bedrag, zoals %1.</translation>
    </message>
</context>
<context>
    <name>herleid::ObjectionCommand</name>
    <message>
        <source>objection %1: %2</source>
        <translation>bezwaar %1: %2</translation>
    </message>
    <message>
        <source>effect taken over</source>
        <translation>effect overgenomen</translation>
    </message>
</context>
<context>
    <name>herleid::ObjectionStatisticsTab</name>
    <message>
        <source>Open cases: %1. Closed cases: %2.</source>
        <translation>Open zaken: %1. Gesloten zaken: %2.</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Gemiddelde wijziging</translation>
    </message>
    <message>
        <source>Over the accepted ones with a known change</source>
        <translation>Over de aanvaarde met een bekende wijziging</translation>
    </message>
    <message>
        <source>Mean percent</source>
        <translation>Gemiddeld percentage</translation>
    </message>
    <message>
        <source>Of the value before; over the accepted ones with a known change</source>
        <translation>Van de waarde ervoor; over de aanvaarde met een bekende wijziging</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Aangevoerd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Gegrond</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>By ground, with the effect of what was tried</source>
        <translation>Per grond, met het effect van wat geprobeerd is</translation>
    </message>
    <message>
        <source>By neighbourhood, with the change of the value</source>
        <translation>Per buurt, met de wijziging van de waarde</translation>
    </message>
    <message>
        <source>Facts corrected most</source>
        <translation>Meest verbeterde gegevens</translation>
    </message>
    <message>
        <source>A fact that is often wrong deserves a check of the data: the tab Findings under Data.</source>
        <translation>Een gegeven dat vaak fout is, verdient een controle: het tabblad Bevindingen onder Gegevens.</translation>
    </message>
    <message>
        <source>No closed case corrected a fact yet.</source>
        <translation>Nog geen gesloten zaak heeft een gegeven verbeterd.</translation>
    </message>
</context>
<context>
    <name>herleid::ObjectionsModel</name>
    <message>
        <source>Received %1, due %2</source>
        <translation>Ontvangen %1, uiterlijk %2</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Zaaknummer %1</translation>
    </message>
    <message>
        <source>Grounds without an answer: %1</source>
        <translation>Gronden zonder antwoord: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
</context>
<context>
    <name>herleid::ObjectionsPage</name>
    <message>
        <source>No objections yet</source>
        <translation>Nog geen bezwaren</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Kies een zaak</translation>
    </message>
    <message>
        <source>Begin with the dwelling the objection is about. The case then holds the grounds, what was tried for each, the answers and the decision, with the time that is left.</source>
        <translation>Begin met de woning waarover het bezwaar gaat. De zaak bevat dan de gronden, wat voor elke grond geprobeerd is, de antwoorden en de uitspraak, met de tijd die nog over is.</translation>
    </message>
    <message>
        <source>Choose a case at the left, or begin a new one.</source>
        <translation>Kies links een zaak, of begin een nieuwe.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Bezwaren</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Onderdelen van de pagina</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>New objection…</source>
        <translation>Nieuw bezwaar…</translation>
    </message>
    <message>
        <source>Check a matrix</source>
        <translation>Matrix nakijken</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekt</translation>
    </message>
</context>
<context>
    <name>herleid::DocumentsDialog</name>
    <message>
        <source>Make documents</source>
        <translation>Documenten maken</translation>
    </message>
    <message>
        <source>About the value of %1 on %2. The register of disclosures keeps what was made, for what kind of reader and under which reference; no names.</source>
        <translation>Over de waarde van %1 op %2. Het register van verstrekkingen bewaart wat er is gemaakt, voor wat voor lezer en onder welk kenmerk; geen namen.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>The resident, or who else has an interest</source>
        <translation>De bewoner of een andere belanghebbende</translation>
    </message>
    <message>
        <source>The court or board of appeal</source>
        <translation>De rechtbank of het gerechtshof</translation>
    </message>
    <message>
        <source>Everyone: only what is public</source>
        <translation>Iedereen: alleen wat openbaar is</translation>
    </message>
    <message>
        <source>Number of the request or case, no names</source>
        <translation>Nummer van het verzoek of de zaak, geen namen</translation>
    </message>
    <message>
        <source>Where a reader can ask and object</source>
        <translation>Waar een lezer vragen stelt en bezwaar maakt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>webpagina</translation>
    </message>
    <message>
        <source>workbook, of tables</source>
        <translation>werkmap, van tabellen</translation>
    </message>
    <message>
        <source>None of these documents is made as a workbook: choose PDF or web page as well.</source>
        <translation>Geen van deze documenten wordt als werkmap gemaakt: kies ook PDF of webpagina.</translation>
    </message>
    <message>
        <source>There is no folder of this name.</source>
        <translation>Er is geen map met deze naam.</translation>
    </message>
    <message>
        <source>A reference is needed for the register</source>
        <translation>Voor het register is een kenmerk nodig</translation>
    </message>
</context>
<context>
    <name>herleid::DisclosuresTab</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>SHA-256 of the file, as sha256sum prints it</source>
        <translation>SHA-256 van het bestand, zoals sha256sum het toont</translation>
    </message>
    <message>
        <source>Nothing was given yet. Documents and dossiers that are made are written down here by themselves.</source>
        <translation>Er is nog niets verstrekt. Documenten en dossiers die worden gemaakt, komen hier vanzelf te staan.</translation>
    </message>
    <message>
        <source>Written down by itself when documents are made. Rows are never changed or deleted.</source>
        <translation>Vanzelf vastgelegd als documenten worden gemaakt. Regels worden nooit gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>Register of disclosures</source>
        <translation>Register van verstrekkingen</translation>
    </message>
</context>
<context>
    <name>herleid::SaleListTab</name>
    <message>
        <source>Open this dwelling</source>
        <translation>Deze woning openen</translation>
    </message>
    <message>
        <source>The valuation of the dwelling (Enter)</source>
        <translation>De waardering van de woning (Enter)</translation>
    </message>
    <message>
        <source>Open this sale</source>
        <translation>Deze verkoop openen</translation>
    </message>
    <message>
        <source>Whether the sale counts, why, and what may be decided (Ctrl+Enter)</source>
        <translation>Of de verkoop meetelt, waarom, en wat u kunt besluiten (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>herleid::AlgorithmDialog</name>
    <message>
        <source>Entry (*.json)</source>
        <translation>Opgave (*.json)</translation>
    </message>
    <message>
        <source>Entry for the Algoritmeregister</source>
        <translation>Opgave voor het Algoritmeregister</translation>
    </message>
    <message>
        <source>Publication standard 1.0. Purpose, data, method, accuracy and risks are filled in from the project and its model; here is what only you can say.</source>
        <translation>Publicatiestandaard 1.0. Doel, gegevens, methode, nauwkeurigheid en risico&apos;s worden ingevuld uit het project en het model; hier staat wat alleen u kunt zeggen.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>E-mail address for questions</source>
        <translation>E-mailadres voor vragen</translation>
    </message>
    <message>
        <source>By the model: in use once it is final</source>
        <translation>Volgens het model: in gebruik zodra het definitief is</translation>
    </message>
    <message>
        <source>month and year, such as 01-2026</source>
        <translation>maand en jaar, zoals 01-2026</translation>
    </message>
    <message>
        <source>Which assessments were made, such as a DPIA or IAMA</source>
        <translation>Welke toetsen zijn gedaan, zoals een DPIA of IAMA</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In gebruik sinds</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>The register is in Dutch: choose Dutch as the language of the window first.</source>
        <translation>Het register is in het Nederlands: kies eerst Nederlands als taal van het venster.</translation>
    </message>
    <message>
        <source>Write the month as two digits, a hyphen and the year: 01-2026.</source>
        <translation>Schrijf de maand met twee cijfers, een streepje en het jaar: 01-2026.</translation>
    </message>
</context>
</TS>
