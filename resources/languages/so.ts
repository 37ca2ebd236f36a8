<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Approved by two</source>
        <translation type="unfinished">Laba ayaa ansixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Emergency access</source>
        <translation type="unfinished">Gelitaan degdeg ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Kept after handing over</source>
        <translation type="unfinished">La hayo wareejinta kaddib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Know that it exists</source>
        <translation type="unfinished">Ogaanshaha inuu jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Made the case</source>
        <translation type="unfinished">Kiiska sameeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read and write</source>
        <translation type="unfinished">Akhri oo qor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, identifiers masked</source>
        <translation type="unfinished">Akhri, aqoonsiyada oo qarsoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, identifiers too</source>
        <translation type="unfinished">Akhri, aqoonsiyadana</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>Read, write and send</source>
        <translation type="unfinished">Akhri, qor oo dir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/grants.py"/>
        <source>The case was assigned</source>
        <translation type="unfinished">Kiiska waa la xilsaaray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Left the office</source>
        <translation type="unfinished">Xafiiska ka tagay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Moved to other work</source>
        <translation type="unfinished">Shaqo kale u wareegay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>On leave</source>
        <translation type="unfinished">Fasax ku maqan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/job_review.py"/>
        <source>Other roles or another kind of work</source>
        <translation type="unfinished">Doorar kale ama shaqo nooc kale ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/letters.py"/>
        <source>This is no AssisterDesk card. Ask your colleague to save theirs again.</source>
        <translation type="unfinished">Tani ma aha kaar AssisterDesk. Weydiiso saaxiibkaaga inuu kiisa mar kale kaydiyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/log_line.py"/>
        <source>case list shown</source>
        <translation type="unfinished">liiska kiisaska la tusay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Both signatures by the same person: the office has only two people</source>
        <translation type="unfinished">Labada saxiixba isku qof: xafiisku wuxuu leeyahay laba qof oo keliya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Signed by the person who asked: the office has nobody else</source>
        <translation type="unfinished">Waxaa saxiixay qofkii codsaday: xafiisku cid kale ma laha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/access/requests.py"/>
        <source>Signed by the privacy contact: nobody else holds the role</source>
        <translation type="unfinished">Waxaa saxiixay qofka asturnaanta: cid kale doorka ma hayso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Choose the reason.</source>
        <translation type="unfinished">Dooro sababta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Leave names, numbers and facts about clients out: this is kept for years. The case is recorded already.</source>
        <translation type="unfinished">Ha qorin magacyo, lambarro ama xog macaamiil: tan sannado ayaa la hayaa. Kiiska mar hore ayaa la diiwaangeliyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>No case has this reference. Check it for a typing error.</source>
        <translation type="unfinished">Kiis tixraacan leh ma jiro. Hubi khalad qoraal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>This request does not wait for you.</source>
        <translation type="unfinished">Codsigan adiga kuma sugayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>Type the reference of the case.</source>
        <translation type="unfinished">Qor tixraaca kiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>information owner</source>
        <translation type="unfinished">mas'uulka xogta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_asking.py"/>
        <source>supervisor</source>
        <translation type="unfinished">kormeere</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This file is no request for access and no answer to one. Case packages are opened on their own page.</source>
        <translation type="unfinished">Faylkani ma aha codsi gelitaan mana aha jawaabtiis. Baakadaha kiiska waxaa lagu furaa boggooda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This is sealed for somebody else. Only that person can open it.</source>
        <translation type="unfinished">Tan waxaa loo shaabadeeyay qof kale. Qofkaas oo keliya ayaa furi kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_letters.py"/>
        <source>This request or answer is damaged. Ask for a new one.</source>
        <translation type="unfinished">Codsigan ama jawaabtan waa dhaawacan tahay. Mid cusub codso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Name another information owner first: an office needs one.</source>
        <translation type="unfinished">Marka hore magacow mas'uul xogeed kale: xafiisku mid buu u baahan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Only the supervisor or the information owner changes somebody's work.</source>
        <translation type="unfinished">Kormeeraha ama mas'uulka xogta oo keliya ayaa beddela shaqada qof.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>Somebody else changes your own roles.</source>
        <translation type="unfinished">Qof kale ayaa beddela doorarkaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>There is no such staff member any more.</source>
        <translation type="unfinished">Shaqaale caynkaas ah ma jiro mar dambe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/access_work.py"/>
        <source>This person does not work here any more.</source>
        <translation type="unfinished">Qofkan halkan kama shaqeeyo mar dambe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>A plan year has four digits, such as 2027.</source>
        <translation type="unfinished">Sannadka qorshuhu waa afar lambar, sida 2027.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the amount in dollars, such as 100 or 41.50.</source>
        <translation type="unfinished">Geli lacagta doolar ahaan, sida 100 ama 41.50.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the carrier: each one keeps its own list.</source>
        <translation type="unfinished">Geli shirkadda caymiska: mid walba liiskeeda ayay haysataa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day it was asked for.</source>
        <translation type="unfinished">Geli maalinta la codsaday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day it was confirmed.</source>
        <translation type="unfinished">Geli maalinta la xaqiijiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Enter the day the payment came in.</source>
        <translation type="unfinished">Geli maalinta lacagtu timid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>Open a case first: this belongs to a case.</source>
        <translation type="unfinished">Marka hore kiis fur: tani kiis ayay ka tirsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/associations.py"/>
        <source>This day is still to come. Enter the day on which it happened.</source>
        <translation type="unfinished">Maalintan weli lama gaarin. Geli maalinta ay dhacday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>A part of the store's file is damaged. Stop working in it, and put back the newest backup.</source>
        <translation type="unfinished">Qayb ka mid ah faylka bakhaarka ayaa dhaawacan. Jooji ku shaqayntiisa, oo soo celi nuqulka kaydka ee ugu cusub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>Only the supervisor or the information owner chooses where backups go.</source>
        <translation type="unfinished">Kormeeraha ama mas'uulka xogta oo keliya ayaa doorta meesha nuqullada kaydku galaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>Only the supervisor, the information owner or the holder of the recovery key puts back a backup.</source>
        <translation type="unfinished">Kormeeraha, mas'uulka xogta ama haystaha furaha soo kabashada oo keliya ayaa soo celiya nuqul kayd ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>This backup is under another store key, or its key file was changed. Open it with a passphrase as it was when the backup was made.</source>
        <translation type="unfinished">Nuqulkan kaydka ah waa fure kale oo bakhaar, ama faylkiisa furayaasha waa la beddelay. Ku fur weedha sirta ah ee jirtay markii nuqulka la sameeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/backup.py"/>
        <source>This folder is the store's own: what damages the store would damage the backups. Choose another one, best on another disk.</source>
        <translation type="unfinished">Galkani waa kan bakhaarka: waxa bakhaarka waxyeelleeya nuqullada kaydkana wuu waxyeellayn lahaa. Mid kale dooro, ugu fiican disk kale.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/begun_replies.py"/>
        <source>This draft is not there any more, or it was changed since it was found. Nothing was done.</source>
        <translation type="unfinished">Qabyadan ma jirto, ama waa la beddelay tan iyo markii la helay. Waxba lama samayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/calendar.py"/>
        <source>There is nothing ahead to put into a calendar.</source>
        <translation type="unfinished">Ma jiro wax soo socda oo jadwalka la geliyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>Choose the desk's certificate first.</source>
        <translation type="unfinished">Marka hore dooro shahaadada miiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>Enter your work email under Office and staff first: the mail comes from it.</source>
        <translation type="unfinished">Marka hore iimaylka shaqada geli Xafiis iyo shaqaale: boostadu halkaas ayay ka timaaddaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>It cannot have been sent then. Check the date and time.</source>
        <translation type="unfinished">Waqtigaas lama diri karin. Hubi taariikhda iyo saacadda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>The approval cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Ansixintu mustaqbal ma noqon karto. Hubi taariikhda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/carry.py"/>
        <source>This submission does not wait to be carried. Look where it stands.</source>
        <translation type="unfinished">Gudbintani ma sugayso in la qaado. Fiiri meesha ay marayso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>Case packages are not available in this program.</source>
        <translation type="unfinished">Baakadaha kiisku barnaamijkan kuma jiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>Open a case first.</source>
        <translation type="unfinished">Marka hore kiis fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>There is nothing in this package that is not here already.</source>
        <translation type="unfinished">Baakaddan waxba kuma jiraan oo aan halkan horeba u jirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case is here already. Open it first, then take the package in.</source>
        <translation type="unfinished">Kiiskan horeba halkan ayuu u jiray. Marka hore fur, kaddib baakadda soo geli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case package is damaged or was made by another version of AssisterDesk. Nothing was taken in. Ask your colleague for a new one.</source>
        <translation type="unfinished">Baakaddan kiisku waa dhaawacan tahay ama waxaa sameeyay nooc kale oo AssisterDesk ah. Waxba lama soo gelin. Saaxiibkaaga mid cusub weydiiso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case package is sealed for somebody else. Only that person can open it.</source>
        <translation type="unfinished">Baakaddan kiiska waxaa loo shaabadeeyay qof kale. Qofkaas oo keliya ayaa furi kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/case_package.py"/>
        <source>This case was erased here, so it is not taken in again.</source>
        <translation type="unfinished">Kiiskan halkan waa laga masaxay, markaa dib looma soo gelinayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>A note cannot become empty. Earlier versions are kept.</source>
        <translation type="unfinished">Qoraal ma noqon karo mid maran. Noocyadii hore waa la hayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Choose a case first.</source>
        <translation type="unfinished">Marka hore dooro kiis.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Choose the reason for opening this case.</source>
        <translation type="unfinished">Dooro sababta aad kiiskan u furayso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Enter the person's first name.</source>
        <translation type="unfinished">Geli magaca koowaad ee qofka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Give the household a name, such as the family name.</source>
        <translation type="unfinished">Qoyska magac u bixi, sida magaca qoyska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Leave names and numbers out of the reason: the log keeps it for years. The case itself is recorded already.</source>
        <translation type="unfinished">Magacyo iyo lambarro sababta ha ku qorin: diiwaanku sannado ayuu hayaa. Kiiska laftiisa mar hore ayaa la diiwaangeliyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Open a case first: a note belongs to a case.</source>
        <translation type="unfinished">Marka hore kiis fur: qoraal kiis ayuu ka tirsan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>This person belongs to another case. Open that case first.</source>
        <translation type="unfinished">Qofkani kiis kale ayuu ka tirsan yahay. Marka hore kiiskaas fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>This reason needs a few words of explanation.</source>
        <translation type="unfinished">Sababtani waxay u baahan tahay erayo yar oo sharaxaad ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/cases.py"/>
        <source>Write the note first.</source>
        <translation type="unfinished">Marka hore qoraalka qor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>A consent is taken back after it was given, and not in the future.</source>
        <translation type="unfinished">Oggolaansho waxaa lala noqdaa bixintiisa kaddib, mustaqbalna ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>A copy is given on the day of the consent or later, and not in the future.</source>
        <translation type="unfinished">Nuqulka waxaa la bixiyaa maalinta oggolaanshaha ama kaddib, mustaqbalna ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>Open a case first: a consent belongs to a case.</source>
        <translation type="unfinished">Marka hore kiis fur: oggolaansho kiis ayuu ka tirsan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>The consent ends before it was given. Check the two days.</source>
        <translation type="unfinished">Oggolaanshuhu wuxuu dhammaanayaa ka hor inta aan la bixin. Hubi labada maalmood.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>The consent's day is still to come. Enter the day it was given.</source>
        <translation type="unfinished">Maalinta oggolaanshuhu weli ma gaarin. Geli maalinta la bixiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>This consent was taken back already.</source>
        <translation type="unfinished">Oggolaanshahan mar hore ayaa lala noqday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/consents.py"/>
        <source>Tick what the client allowed.</source>
        <translation type="unfinished">Calaamadee waxa macmiilku oggolaaday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>Open a case first: a contact belongs to a case.</source>
        <translation type="unfinished">Marka hore kiis fur: xiriir kiis ayuu ka tirsan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>This time is still to come. Make it a task instead.</source>
        <translation type="unfinished">Waqtigan weli lama gaarin. Hawl ka dhig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/contacts.py"/>
        <source>Write down what was said or agreed.</source>
        <translation type="unfinished">Qor waxa la yiri ama lagu heshiiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>Enter the day it began: the last day follows from it.</source>
        <translation type="unfinished">Geli maalinta ay bilaabatay: maalinta ugu dambaysa ayaa ka timaadda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This day is too far away. Check the year.</source>
        <translation type="unfinished">Maalintani aad bay u fog tahay. Hubi sannadka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This is not a deadline with a rule. Change its day instead.</source>
        <translation type="unfinished">Tani ma aha kama dambays xeer leh. Beddelkeeda maalinteeda beddel.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/deadlines.py"/>
        <source>This kind of deadline is not in the list any more. Choose another one.</source>
        <translation type="unfinished">Noocan kama dambaysta liiska kuma jiro mar dambe. Mid kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/delivery.py"/>
        <source>Stopped. Nothing was sent.</source>
        <translation type="unfinished">Waa la joojiyay. Waxba lama dirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/diagnostics.py"/>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished">Faylka halkaas laguma qori karin. Meel kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/diagnostics.py"/>
        <source>This was reviewed for another way out. Nothing was written.</source>
        <translation type="unfinished">Tan waxaa loo eegay dariiq kale. Waxba lama qorin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>A store is there and its sign-ins can be read.</source>
        <translation type="unfinished">Bakhaar baa jira, soo gelidihiisana waa la akhriyi karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>No office is set up here yet.</source>
        <translation type="unfinished">Weli xafiis halkan laguma dejin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/doctor.py"/>
        <source>Setting up was interrupted before anything was saved.</source>
        <translation type="unfinished">Dejintu way kala go'day ka hor intaan wax la kaydin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Application or form</source>
        <translation type="unfinished">Arji ama foom</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Choose what kind of document it is.</source>
        <translation type="unfinished">Dooro nooca dukumentiga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Consent or authorization</source>
        <translation type="unfinished">Oggolaansho ama awood siin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Immigration document</source>
        <translation type="unfinished">Dukumenti socdaal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Insurance document</source>
        <translation type="unfinished">Dukumenti caymis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Notice or letter</source>
        <translation type="unfinished">Ogeysiis ama warqad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Open a case first: a document belongs to a case.</source>
        <translation type="unfinished">Marka hore kiis fur: dukumenti kiis ayuu ka tirsan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Other document</source>
        <translation type="unfinished">Dukumenti kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Proof of identity</source>
        <translation type="unfinished">Caddaynta aqoonsiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Proof of income</source>
        <translation type="unfinished">Caddaynta dakhliga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>Tax form</source>
        <translation type="unfinished">Foomka canshuurta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file could not be read. Check that it is still there and that no other program holds it, then choose it again.</source>
        <translation type="unfinished">Faylkan lama akhrin karin. Hubi inuu weli jiro oo barnaamij kale uusan hayn, kaddib mar kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file is empty. Choose another one.</source>
        <translation type="unfinished">Faylkani waa maran yahay. Mid kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>This file is larger than 25 MB, more than a desk's mailbox takes. Scan it again at a lower quality or split it.</source>
        <translation type="unfinished">Faylkani wuxuu ka weyn yahay 25 MB, in ka badan inta sanduuqa miisku qaado. Tayo hoose ku iskaan garee ama kala qaybi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/documents.py"/>
        <source>text</source>
        <translation type="unfinished">qoraal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>Merge the two records instead.</source>
        <translation type="unfinished">Beddelkeeda isku dar labada diiwaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>Open the case in which this was decided.</source>
        <translation type="unfinished">Fur kiiskii tan lagu go'aamiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This is one record already. Choose two different ones.</source>
        <translation type="unfinished">Tani horeba waa hal diiwaan. Laba kala duwan dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This merge belongs to another case. Open that case first.</source>
        <translation type="unfinished">Isku-darkani kiis kale ayuu ka tirsan yahay. Marka hore kiiskaas fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/duplicates.py"/>
        <source>This merge was taken back already. Open the case again.</source>
        <translation type="unfinished">Isku-darkan mar hore ayaa laga noqday. Kiiska mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>A court or the state ordered it</source>
        <translation type="unfinished">Maxkamad ama gobolka ayaa amray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>A submission of this case is not finished. Withdraw it or settle it in the outbox first.</source>
        <translation type="unfinished">Gudbin kiiskan ah ma dhammaan. Marka hore kala noqo ama ku xalli sanduuqa dirista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Choose why this case is erased.</source>
        <translation type="unfinished">Dooro sababta kiiskan loo masaxayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Close the case first. Only a closed case can be erased.</source>
        <translation type="unfinished">Marka hore kiiska xir. Kiis xiran oo keliya ayaa la masixi karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>It was entered by mistake or twice</source>
        <translation type="unfinished">Si khalad ah ama laba jeer ayaa loo geliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>It was made to practice</source>
        <translation type="unfinished">Tababar ayaa loo sameeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Only the information owner erases a case.</source>
        <translation type="unfinished">Mas'uulka xogta oo keliya ayaa kiis masaxa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Open the case that is to be erased first.</source>
        <translation type="unfinished">Marka hore fur kiiska la masaxayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>The household, notes, documents, tasks, consents, messages and history of this case are erased for good. Nobody can bring them back. The access log keeps that the case was here and who erased it. Backups made before still hold the case until they are replaced.</source>
        <translation type="unfinished">Qoyska, qoraallada, dukumentiyada, hawlaha, oggolaanshaha, fariimaha iyo taariikhda kiiskan waligood waa la masaxayaa. Cidna ma soo celin karto. Diiwaanka gelitaanku wuxuu hayaa in kiisku halkan joogay iyo cidda masaxday. Nuqulladii kaydka ee hore weli kiiska way hayaan ilaa la beddelo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>The time it has to be kept is over</source>
        <translation type="unfinished">Muddadii la hayn lahaa way dhammaatay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/erase.py"/>
        <source>Type the reference of the case to erase it.</source>
        <translation type="unfinished">Qor tixraaca kiiska si aad u masaxdo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>Leave names and numbers out of the reason: the log keeps it for years. What leaves is recorded already.</source>
        <translation type="unfinished">Magacyo iyo lambarro sababta ha ku qorin: diiwaanku sannado ayuu hayaa. Waxa baxaya mar hore ayaa la diiwaangeliyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>This cannot be changed here. Change it where it comes from.</source>
        <translation type="unfinished">Tan halkan laguma beddeli karo. Ka beddel meesha ay ka timid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>This way out is not known, so nothing may leave by it.</source>
        <translation type="unfinished">Dariiqan lama yaqaan, markaa waxba kama bixi karaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_ask.py"/>
        <source>Write in a few words why this must leave unencrypted.</source>
        <translation type="unfinished">Erayo yar ku qor sababta tani u baxayso iyadoo aan sireysnayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_files.py"/>
        <source>This came from outside and is still in quarantine. Look at it here, then release it on the case.</source>
        <translation type="unfinished">Tani dibadda ayay ka timid weli waa karantiil. Halkan ku fiiri, kaddib kiiska ku sii daa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_files.py"/>
        <source>This document is not on this case any more. Open the case again.</source>
        <translation type="unfinished">Dukumentigan kiiskan kuma jiro mar dambe. Kiiska mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_paper.py"/>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished">Weli ma jiro wax la daabaco.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_paper.py"/>
        <source>This submission is not on this case. Open its own case first.</source>
        <translation type="unfinished">Gudbintani kiiskan kuma jirto. Marka hore fur kiiskeeda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Apartment</source>
        <translation type="unfinished">Guri dabaq</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Birthdate</source>
        <translation type="unfinished">Taariikhda dhalashada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Case number</source>
        <translation type="unfinished">Lambarka kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>City</source>
        <translation type="unfinished">Magaalada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Email</source>
        <translation type="unfinished">Iimayl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>First name</source>
        <translation type="unfinished">Magaca koowaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Last name</source>
        <translation type="unfinished">Magaca dambe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Middle name</source>
        <translation type="unfinished">Magaca dhexe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Nothing is recorded there. Add it to the person first.</source>
        <translation type="unfinished">Halkaas waxba laguma diiwaangelin. Marka hore qofka ugu dar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Phone</source>
        <translation type="unfinished">Telefoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Social Security number</source>
        <translation type="unfinished">Lambarka Social Security</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>Street</source>
        <translation type="unfinished">Waddada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_site.py"/>
        <source>ZIP code</source>
        <translation type="unfinished">ZIP code</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Choose one value, such as a phone number or a name.</source>
        <translation type="unfinished">Hal qiime dooro, sida lambar telefoon ama magac.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Only what stands in the text itself can be taught.</source>
        <translation type="unfinished">Waxa qoraalka laftiisa ku jira oo keliya ayaa la bari karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>The gate knows this already.</source>
        <translation type="unfinished">Albaabku tan horeba wuu u yaqaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>This belongs to somebody in your office's records, so the gate goes on warning of it.</source>
        <translation type="unfinished">Tani waxay ka tirsan tahay qof ku jira diiwaannada xafiiskaaga, markaa albaabku digniinta wuu sii wadaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>This was revoked already.</source>
        <translation type="unfinished">Tan mar hore ayaa la burburiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Write in a few words why this is nobody's data.</source>
        <translation type="unfinished">Erayo yar ku qor sababta ay tani u tahay xog aan cidna lahayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/exits_teaching.py"/>
        <source>Your role does not teach the gate. The page “The gate” says who may.</source>
        <translation type="unfinished">Doorkaagu wax ma baro albaabka. Bogga “Albaabka” ayaa sheegaya cidda awoodda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_policy.py"/>
        <source>This is not offered here.</source>
        <translation type="unfinished">Tan halkan laguma bixiyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_policy.py"/>
        <source>This way out is closed on this computer, so nothing left.</source>
        <translation type="unfinished">Dariiqani kombiyuutarkan wuu ku xiran yahay, markaa waxba ma bixin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/gate_rules.py"/>
        <source>This rule is not known, so nothing was changed.</source>
        <translation type="unfinished">Xeerkan lama yaqaan, markaa waxba lama beddelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Choose the colleague who takes the case.</source>
        <translation type="unfinished">Dooro saaxiibka shaqo ee kiiska qaadanaya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Nothing</source>
        <translation type="unfinished">Waxba</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Only the owner of a case or the supervisor hands it over.</source>
        <translation type="unfinished">Milkiilaha kiiska ama kormeeraha oo keliya ayaa wareejiya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Reading it</source>
        <translation type="unfinished">Akhrintiisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/hand_over.py"/>
        <source>Working on it, too</source>
        <translation type="unfinished">Ka shaqayntiisana</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/history.py"/>
        <source>Your last change on this case cannot be undone.</source>
        <translation type="unfinished">Beddelkaagii ugu dambeeyay ee kiiskan lagama noqon karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/idle_check.py"/>
        <source>The access log is no longer in order. Open “Access log”, press “Check the log”, and show the information owner what it says. The newest backup still has the log as it was.</source>
        <translation type="unfinished">Diiwaanka gelitaanku hadda hagaag ma aha. Fur “Diiwaanka gelitaanka”, riix “Hubi diiwaanka”, oo mas'uulka xogta tus waxa uu sheego. Nuqulka kaydka ee ugu cusub weli diiwaanka sidiisii ayuu u hayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Address in one cell</source>
        <translation type="unfinished">Cinwaan hal sanduuq ku jira</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case owner</source>
        <translation type="unfinished">Milkiilaha kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case state</source>
        <translation type="unfinished">Xaaladda kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Case topic</source>
        <translation type="unfinished">Mawduuca kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the address, or make each row a household.</source>
        <translation type="unfinished">Dooro tiirka cinwaanku ku jiro, ama saf walba qoys ka dhig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the case number, or make each row a household.</source>
        <translation type="unfinished">Dooro tiirka lambarka kiisku ku jiro, ama saf walba qoys ka dhig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column holds the names. Without a name nobody can come in.</source>
        <translation type="unfinished">Dooro tiirka magacyadu ku jiraan. Magac la'aan cidna ma soo geli karto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Choose which column tells the household, or make each row a household.</source>
        <translation type="unfinished">Dooro tiirka qoyska sheegaya, ama saf walba qoys ka dhig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Day of the note</source>
        <translation type="unfinished">Maalinta qoraalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Due on</source>
        <translation type="unfinished">Waqtigu waa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Full name</source>
        <translation type="unfinished">Magaca oo dhan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Household</source>
        <translation type="unfinished">Qoyska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Interpreter needed</source>
        <translation type="unfinished">Turjubaan ayaa loo baahan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Leave out</source>
        <translation type="unfinished">Ka saar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>MNsure case number</source>
        <translation type="unfinished">Lambarka kiiska MNsure</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Note</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Opened on</source>
        <translation type="unfinished">La furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Other case number</source>
        <translation type="unfinished">Lambar kiis kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Other names</source>
        <translation type="unfinished">Magacyo kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Preferred contact</source>
        <translation type="unfinished">Xiriirka la doorbido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Preferred language</source>
        <translation type="unfinished">Luqadda la doorbido</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Relation</source>
        <translation type="unfinished">Xigtada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>State</source>
        <translation type="unfinished">Xaalad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Suffix</source>
        <translation type="unfinished">Dabagal magac</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Task</source>
        <translation type="unfinished">Hawl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>This column seems to hold federal tax information. Offices of assisters may not keep it, so it is not brought in. Delete it from your file too.</source>
        <translation type="unfinished">Tiirkani wuxuu u muuqdaa inuu xog canshuur federaal ah hayo. Xafiisyada caawiyeyaashu ma hayn karaan, markaa lama soo gelinayo. Faylkaagana ka tirtir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>This column seems to hold passwords or sign-in details. AssisterDesk has no place for them: nobody but the client may know them. It is not brought in; delete it from your file too.</source>
        <translation type="unfinished">Tiirkani wuxuu u muuqdaa inuu erayo sir ah ama xog soo gelid hayo. AssisterDesk meel uma hayo: macmiilka oo keliya ayaa ogaan kara. Lama soo gelinayo; faylkaagana ka tirtir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_columns.py"/>
        <source>Your office's number</source>
        <translation type="unfinished">Lambarka xafiiskaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_dry_run.py"/>
        <source>This file could not be read. Check that it is still there.</source>
        <translation type="unfinished">Faylkan lama akhrin karin. Hubi inuu weli jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>Say first whether the days begin with the month or the day.</source>
        <translation type="unfinished">Marka hore sheeg in maalmuhu bisha ama maalinta ku bilaabmaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>The case is closed, so it gets no task.</source>
        <translation type="unfinished">Kiisku waa xiran yahay, markaa hawl ma helayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_plan.py"/>
        <source>There is no name here, so nobody knows whom it is about.</source>
        <translation type="unfinished">Magac halkan ma jiro, markaa cidna ma taqaan cidda ay ku saabsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>No colleague has this name: you become the owner.</source>
        <translation type="unfinished">Saaxiib shaqo magacan leh ma jiro: adiga ayaa milkiile noqonaya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>The first name is missing.</source>
        <translation type="unfinished">Magaca koowaad ayaa maqan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>This day has not come yet. Check the year.</source>
        <translation type="unfinished">Maalintan weli lama gaarin. Hubi sannadka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_rows.py"/>
        <source>This looks like two people. They come in as one; give each a row.</source>
        <translation type="unfinished">Tani waxay u eg tahay laba qof. Hal ahaan ayay u soo galaan; mid walba saf sii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>Nothing is left to bring in: everybody is here already or stays out.</source>
        <translation type="unfinished">Wax la soo geliyo ma harin: dhammaan horeba halkan ayay joogaan ama dibadda ayay ku hadhayaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>Only the person who brought this in takes it back.</source>
        <translation type="unfinished">Qofkii tan soo geliyay oo keliya ayaa ka noqda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_run.py"/>
        <source>This import was taken back already.</source>
        <translation type="unfinished">Soo gelintan mar hore ayaa laga noqday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>A Social Security number has nine digits.</source>
        <translation type="unfinished">Lambarka Social Security waa sagaal lambar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>A ZIP code has five or nine digits.</source>
        <translation type="unfinished">ZIP code waa shan ama sagaal lambar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Nobody is that old. Check the year.</source>
        <translation type="unfinished">Qof intaas da' ah ma jiro. Hubi sannadka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Only a year stands here. Write the whole day.</source>
        <translation type="unfinished">Sannad keliya ayaa halkan ku qoran. Maalinta oo dhan qor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Only the last digits stand here. Leave it empty, or write all nine.</source>
        <translation type="unfinished">Lambarrada ugu dambeeya oo keliya ayaa halkan ku qoran. Maran uga tag, ama sagaalka oo dhan qor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is no real number. Leave it empty when it is not known.</source>
        <translation type="unfinished">Tani lambar dhab ah ma aha. Maran uga tag haddii aan la aqoon.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not a day. Write month, day and year, with slashes.</source>
        <translation type="unfinished">Tani maalin ma aha. Qor bil, maalin iyo sannad, adigoo u dhexaysiinaya /.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not a phone number. Write its ten digits.</source>
        <translation type="unfinished">Tani lambar telefoon ma aha. Qor tobankiisa lambar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This is not an email address: it needs an @ and a dot.</source>
        <translation type="unfinished">Tani cinwaan iimayl ma aha: waxay u baahan tahay @ iyo dhibic.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This relation is not known. Write self, spouse, child, parent or other.</source>
        <translation type="unfinished">Xigtadan lama yaqaan. Qor self, spouse, child, parent ama other.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This state is not known. Write open, waiting or closed.</source>
        <translation type="unfinished">Xaaladdan lama yaqaan. Qor open, waiting ama closed.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>This text seems to hold a password. Take it out of your file: nobody may keep it.</source>
        <translation type="unfinished">Qoraalkani wuxuu u muuqdaa inuu eray sir ah hayo. Faylkaaga ka saar: cidna ma hayn karto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Two letters, such as MN.</source>
        <translation type="unfinished">Laba xaraf, sida MN.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write phone, text, email, mail or in person.</source>
        <translation type="unfinished">Qor phone, text, email, mail ama in person.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write the area code too: ten digits in all.</source>
        <translation type="unfinished">Qor koodka aagga sidoo kale: toban lambar isku dar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>Write yes or no.</source>
        <translation type="unfinished">Qor yes ama no.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>closed done complete completed inactive enrolled finished resolved cerrado ended cancelled canceled withdrawn denied approved archived|no longer|no show|lost contact</source>
        <translation type="unfinished">closed done complete completed inactive enrolled finished resolved cerrado ended cancelled canceled withdrawn denied approved archived|no longer|no show|lost contact</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>open active new current started intake ongoing abierto working|in progress|in process|renewal|needs follow up|follow up|to do|not started</source>
        <translation type="unfinished">open active new current started intake ongoing abierto working|in progress|in process|renewal|needs follow up|follow up|to do|not started</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/import_values.py"/>
        <source>waiting pending submitted hold sent|on hold|waiting on client|waiting for mnsure|pending mnsure|pending verification|awaiting response|applied|in review|under review</source>
        <translation type="unfinished">waiting pending submitted hold sent|on hold|waiting on client|waiting for mnsure|pending mnsure|pending verification|awaiting response|applied|in review|under review</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/log.py"/>
        <source>The access log is read by the supervisor, the information owner and the privacy contact. Ask one of them.</source>
        <translation type="unfinished">Diiwaanka gelitaanka waxaa akhriya kormeeraha, mas'uulka xogta iyo qofka asturnaanta. Midkood weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Enter the password of your mailbox.</source>
        <translation type="unfinished">Geli erayga sirta ah ee sanduuqaaga iimaylka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Enter what makes your mail service encrypt: the keyword or header it looks for.</source>
        <translation type="unfinished">Geli waxa adeeggaaga iimaylka ka dhigaya inuu sireeyo: erayga furaha ah ama madaxa uu raadiyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>No mail account is set up yet. Set it up under Secure email.</source>
        <translation type="unfinished">Weli akoon iimayl lama dejin. Ku deji Iimayl ammaan ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Sign in to Microsoft with this account first.</source>
        <translation type="unfinished">Marka hore akoonkan ku gal Microsoft.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>The email address needs an @. Check it for a typing error.</source>
        <translation type="unfinished">Cinwaanka iimaylku wuxuu u baahan yahay @. Hubi khalad qoraal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>The server address begins with https:// and ends in /EWS/Exchange.asmx. Your mail administrator knows it.</source>
        <translation type="unfinished">Cinwaanka server-ku wuxuu ku bilaabmaa https:// kuna dhammaadaa /EWS/Exchange.asmx. Maamulaha iimaylkaaga ayaa yaqaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>This program cannot sign in to Microsoft. Use a password.</source>
        <translation type="unfinished">Barnaamijkani Microsoft ma geli karo. Isticmaal erayga sirta ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/mailbox.py"/>
        <source>Write the header as “X-Name: value”.</source>
        <translation type="unfinished">Madaxa u qor “X-Name: value”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/need_to_know.py"/>
        <source>You do not have access to do this on this case. Ask your supervisor and the information owner for it.</source>
        <translation type="unfinished">Gelitaan uma lihid inaad tan kiiskan ku samayso. Ka codso kormeerahaaga iyo mas'uulka xogta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>Only the supervisor or the information owner adds staff.</source>
        <translation type="unfinished">Kormeeraha ama mas'uulka xogta oo keliya ayaa shaqaale ku dara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>Only the supervisor or the information owner changes others' dates.</source>
        <translation type="unfinished">Kormeeraha ama mas'uulka xogta oo keliya ayaa beddela taariikhaha dadka kale.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/office.py"/>
        <source>The training cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Tababarku mustaqbal ma noqon karo. Hubi taariikhda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/outbox.py"/>
        <source>It may have left already. Look into your mailbox first, then say here whether it did.</source>
        <translation type="unfinished">Waxaa laga yaabaa inay baxday. Marka hore sanduuqaaga iimaylka fiiri, kaddib halkan ku sheeg inay baxday iyo in kale.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Appointment card</source>
        <translation type="unfinished">Kaarka ballanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Consent</source>
        <translation type="unfinished">Oggolaansho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Papers to bring</source>
        <translation type="unfinished">Waraaqaha la keeno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Privacy warning</source>
        <translation type="unfinished">Digniinta asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Say which papers: add them to the checklist of the case first.</source>
        <translation type="unfinished">Sheeg waraaqaha: marka hore ku dar liiska kiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>What happens next</source>
        <translation type="unfinished">Waxa xiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/prints.py"/>
        <source>Write the day and time of the appointment.</source>
        <translation type="unfinished">Qor maalinta iyo saacadda ballanta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>Choose the clock by which incidents are reported.</source>
        <translation type="unfinished">Dooro muddada dhacdooyinka lagu soo wargeliyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>The point of contact is a staff member with the role “Privacy contact”. Give the role first, under Office and staff.</source>
        <translation type="unfinished">Barta xiriirku waa shaqaale leh doorka “Qofka asturnaanta”. Marka hore doorka ka sii, Xafiis iyo shaqaale.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_contacts.py"/>
        <source>The privacy office is the work of the privacy contact and the information owner. Ask one of them.</source>
        <translation type="unfinished">Xafiiska asturnaantu waa shaqada qofka asturnaanta iyo mas'uulka xogta. Midkood weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>Approve a policy for the log first: it goes with every export.</source>
        <translation type="unfinished">Marka hore siyaasad diiwaanka ansixi: dhoofin walba way raacdaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>The information owner approves the policy. Ask them.</source>
        <translation type="unfinished">Mas'uulka xogta ayaa ansixiya siyaasadda. Weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>The last day lies before the first. Check the dates.</source>
        <translation type="unfinished">Maalinta ugu dambaysa waxay ka horraysaa tan koowaad. Hubi taariikhaha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_log.py"/>
        <source>There is no such version.</source>
        <translation type="unfinished">Nooc caynkaas ah ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>About you</source>
        <translation type="unfinished">Adiga kugu saabsan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Choose how the identity was verified.</source>
        <translation type="unfinished">Dooro sidii aqoonsiga loo xaqiijiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Compile the list first.</source>
        <translation type="unfinished">Marka hore liiska diyaari.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>In our privacy office</source>
        <translation type="unfinished">Xafiiskayaga asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>In your household's case</source>
        <translation type="unfinished">Kiiska qoyskaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_requests.py"/>
        <source>Type at least two letters of the name.</source>
        <translation type="unfinished">Qor ugu yaraan laba xaraf oo magaca ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Choose at least one entry.</source>
        <translation type="unfinished">Dooro ugu yaraan hal gelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Choose who looked at the paper.</source>
        <translation type="unfinished">Dooro cidda warqadda fiirisay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Somebody else reviews what you looked at yourself.</source>
        <translation type="unfinished">Qof kale ayaa eega waxaad adigu fiirisay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>The look cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Eegistu mustaqbal ma noqon karto. Hubi taariikhda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_review.py"/>
        <source>Tick at least one kind of data that the paper held.</source>
        <translation type="unfinished">Calaamadee ugu yaraan hal nooc oo xog ah oo warqaddu haysay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Added a record</source>
        <translation type="unfinished">Diiwaan ku daray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Attached a document</source>
        <translation type="unfinished">Dukumenti ku lifaaqay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Changed a record</source>
        <translation type="unfinished">Diiwaan beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Copied</source>
        <translation type="unfinished">Koobi gareeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Filed a reply</source>
        <translation type="unfinished">Jawaab faylgareeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Opened in another program</source>
        <translation type="unfinished">Barnaamij kale ku furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Opened the case</source>
        <translation type="unfinished">Kiiska furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Printed</source>
        <translation type="unfinished">Daabacay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Privacy office</source>
        <translation type="unfinished">Asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Saved to a file</source>
        <translation type="unfinished">Fayl ku kaydiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Saw a paper record</source>
        <translation type="unfinished">Diiwaan warqad ah arkay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Searched by name</source>
        <translation type="unfinished">Magac ku raadiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Sent to the desk</source>
        <translation type="unfinished">Miiska u diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Sent, outcome unknown</source>
        <translation type="unfinished">La diray, natiijo aan la garanayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Uncovered a field</source>
        <translation type="unfinished">Meel qarsoon daaha ka qaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_seen.py"/>
        <source>Wrote a message</source>
        <translation type="unfinished">Fariin qoray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_statutes.py"/>
        <source>Its model is Ohio Administrative Code 3901-1-02 (F), which does not bind this office but guides how we handle access.</source>
        <translation type="unfinished">Waxaa looga dayday Ohio Administrative Code 3901-1-02 (F), kaas oo aan xafiiskan ku qasbin laakiin hagaya sida aan gelitaanka u maamulno.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>A copy is given on the day of the warning or later, not in the future.</source>
        <translation type="unfinished">Nuqulka waxaa la bixiyaa maalinta digniinta ama ka dib, mustaqbalka maya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>Choose the language it was given in.</source>
        <translation type="unfinished">Dooro luqadda lagu bixiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>Open a case first: a privacy warning belongs to a case.</source>
        <translation type="unfinished">Marka hore fur kiis: digniinta asturnaantu waxay ka tirsan tahay kiis.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/privacy_warnings.py"/>
        <source>The day of the warning is still to come. Enter the day it was given.</source>
        <translation type="unfinished">Maalinta digniintu weli ma iman. Geli maalinta la bixiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/quarantine.py"/>
        <source>It stays in quarantine: look at it here, or ask the desk for a PDF.</source>
        <translation type="unfinished">Karantiil ayay ku jirtaa: halkan ka fiiri, ama miiska PDF weydiiso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>There is no row below the headers.</source>
        <translation type="unfinished">Madaxyada hoostooda saf kuma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>This is not an amount of money.</source>
        <translation type="unfinished">Tani lacag ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile.py"/>
        <source>This list is too long: at most 20,000 rows are compared. Split it up.</source>
        <translation type="unfinished">Liiskani aad buu u dheer yahay: ugu badnaan 20,000 saf ayaa la barbar dhigaa. Kala qaybi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Amount paid</source>
        <translation type="unfinished">Lacagta la bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Carrier</source>
        <translation type="unfinished">Shirkadda caymiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Case or member number</source>
        <translation type="unfinished">Lambarka kiiska ama xubinta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Choose a column with birthdates or numbers: a name alone fits too many people.</source>
        <translation type="unfinished">Dooro tiir leh taariikho dhalasho ama lambarro: magac keligiis dad badan ayuu u dhigmaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Choose which column holds the names.</source>
        <translation type="unfinished">Dooro tiirka magacyadu ku jiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Paid on</source>
        <translation type="unfinished">La bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Plan year</source>
        <translation type="unfinished">Sannadka qorshaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Program</source>
        <translation type="unfinished">Barnaamij</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_columns.py"/>
        <source>Where it stands</source>
        <translation type="unfinished">Halka ay joogto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>A record was taken off in the meantime. Compare the list again.</source>
        <translation type="unfinished">Diiwaan ayaa intaas la saaray. Liiska mar kale barbar dhig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Choose lines where state or payment differ.</source>
        <translation type="unfinished">Dooro sadarro ay xaaladda ama lacagtu ku kala duwan yihiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Could not be read</source>
        <translation type="unfinished">Lama akhrin karin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Fits more than one</source>
        <translation type="unfinished">Dhowr ayuu u dhigmaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Here, but nothing recorded</source>
        <translation type="unfinished">Halkan, laakiin waxba lama diiwaangelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Here, not in their list</source>
        <translation type="unfinished">Halkan, liiskooda maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>In their list, not here</source>
        <translation type="unfinished">Liiskooda, halkan maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Payment differs</source>
        <translation type="unfinished">Lacagtu way kala duwan tahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Stands differently</source>
        <translation type="unfinished">Xaaladdu way kala duwan tahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>The same</source>
        <translation type="unfinished">Isku mid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>This line fits no case here.</source>
        <translation type="unfinished">Sadarkani kiis halkan ah uma dhigmo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Twice in their list</source>
        <translation type="unfinished">Laba jeer liiskooda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reconcile_settle.py"/>
        <source>Write in a few words how it was settled.</source>
        <translation type="unfinished">Erayo yar ku qor sidii loo xalliyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>A reply is taken from a mail (.eml, .msg), a text or a PDF. Or paste it.</source>
        <translation type="unfinished">Jawaabta waxaa laga qaataa iimayl (.eml, .msg), qoraal ama PDF. Ama ku dheji.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>Open a case first: a reply belongs to a case.</source>
        <translation type="unfinished">Marka hore kiis fur: jawaab kiis ayay ka tirsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>Paste the reply, or choose its file.</source>
        <translation type="unfinished">Jawaabta dheji, ama faylkeeda dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>The reply cannot have come in the future. Check the date.</source>
        <translation type="unfinished">Jawaabtu mustaqbal kama iman karto. Hubi taariikhda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>There is no case with this reference.</source>
        <translation type="unfinished">Kiis tixraacan leh ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This file is larger than 25 MB. Paste the text of the reply instead.</source>
        <translation type="unfinished">Faylkani wuxuu ka weyn yahay 25 MB. Beddelkeeda dheji qoraalka jawaabta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This is too long for a reply. Keep it as a document of the case instead.</source>
        <translation type="unfinished">Tani jawaab aad bay uga dheer tahay. Beddelkeeda u hay dukumenti kiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This message is no longer in the tray.</source>
        <translation type="unfinished">Fariintani saxanka kuma jirto mar dambe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/replies_by_hand.py"/>
        <source>This submission is not on this case.</source>
        <translation type="unfinished">Gudbintani kiiskan kuma jirto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/report_periods.py"/>
        <source>At most five years go into one report.</source>
        <translation type="unfinished">Hal warbixin ugu badnaan shan sannadood.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/report_periods.py"/>
        <source>The last day is before the first. Check the two days.</source>
        <translation type="unfinished">Maalinta ugu dambaysa waxay ka horraysaa tan koowaad. Hubi labada maalmood.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Associations and agents of record confirmed</source>
        <translation type="unfinished">Xiriirin iyo wakiillo diiwaangashan la xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Calls and meetings</source>
        <translation type="unfinished">Wicitaanno iyo kulanno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Cases closed</source>
        <translation type="unfinished">Kiisas la xiray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Cases opened</source>
        <translation type="unfinished">Kiisas la furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Choose what it was.</source>
        <translation type="unfinished">Dooro waxa ay ahayd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enrollments</source>
        <translation type="unfinished">Isdiiwaangelinno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enter how many came as a number, or leave it empty.</source>
        <translation type="unfinished">Tirada timid lambar ku qor, ama maran uga tag.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Enter how many, as a number from 1.</source>
        <translation type="unfinished">Tirada qor, lambar ka bilaabma 1.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Languages of the cases opened</source>
        <translation type="unfinished">Luqadaha kiisaska la furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Leave names and numbers of people out: a report is for others to read.</source>
        <translation type="unfinished">Ha qorin magacyada iyo lambarrada dadka: warbixin dad kale ayaa akhriya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Only the person who entered it can take it back.</source>
        <translation type="unfinished">Qofkii geliyay oo keliya ayaa kala noqon kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Replies of the desks</source>
        <translation type="unfinished">Jawaabaha miisaska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent to the desks</source>
        <translation type="unfinished">Loo diray miisaska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent, by desk</source>
        <translation type="unfinished">La diray, miis ahaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Sent, by what it was about</source>
        <translation type="unfinished">La diray, mawduuc ahaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>Tasks done</source>
        <translation type="unfinished">Hawlo la qabtay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/reports.py"/>
        <source>The numbers of the whole office are for its supervisor and its information owner.</source>
        <translation type="unfinished">Tirooyinka xafiiska oo dhan waxaa leh kormeeraha iyo mas'uulka xogta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>A legal hold is in force, so nothing is erased.</source>
        <translation type="unfinished">Hakin sharci ah ayaa jirta, markaa waxba lama masaxayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The information owner decides what is erased. Ask them.</source>
        <translation type="unfinished">Mas'uulka xogta ayaa go'aamiya waxa la masaxo. Weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The log's policy keeps it shorter than your organization's IT asks, so nothing is cut. Write a new version of the policy first.</source>
        <translation type="unfinished">Siyaasadda diiwaanku waxay haysaa in ka gaaban inta IT-ga ururkaagu dalbado, markaa waxba lama gooyo. Marka hore qor nooc cusub oo siyaasadda ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/retention.py"/>
        <source>The time of one of these cases is not over. Open the page again.</source>
        <translation type="unfinished">Muddada mid ka mid ah kiisaskan ma dhammaan. Bogga mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/search.py"/>
        <source>Give the filter a name.</source>
        <translation type="unfinished">Shaandhada magac u bixi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Enter the address of a mailbox you can open, outside your own mail service.</source>
        <translation type="unfinished">Geli cinwaanka sanduuq iimayl oo aad furi karto, ka baxsan adeeggaaga iimaylka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Enter the address of the desk's secure site first.</source>
        <translation type="unfinished">Marka hore geli cinwaanka bogga ammaanka ah ee miiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>Set up the mail account first.</source>
        <translation type="unfinished">Marka hore deji akoonka iimaylka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The invitation was recorded by hand: open it in your mail program.</source>
        <translation type="unfinished">Casuumaadda gacan ayaa lagu diiwaangeliyay: barnaamijkaaga iimaylka ku fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The site's address begins with https://. Copy it from the desk's message.</source>
        <translation type="unfinished">Cinwaanka boggu wuxuu ku bilaabmaa https://. Ka koobi garee fariinta miiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/secure_channel.py"/>
        <source>The test cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Tijaabadu mustaqbal ma noqon karto. Hubi taariikhda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/self_check.py"/>
        <source>The store would not be encrypted by this installation. Install it again.</source>
        <translation type="unfinished">Rakibaaddani bakhaarka ma sirayn lahayd. Dib u rakib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>The mail server asked to wait. This goes by itself at the time shown in the outbox.</source>
        <translation type="unfinished">Server-ka iimaylku wuxuu codsaday sugitaan. Tani keligeed ayay baxaysaa waqtiga sanduuqa dirista ka muuqda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>The message is no longer the one you reviewed. Nothing was sent; compose it again.</source>
        <translation type="unfinished">Fariintu ma aha tii aad eegtay. Waxba lama dirin; mar kale qor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This one goes as a mail file: save it, and send it by hand.</source>
        <translation type="unfinished">Tani waxay u baxaysaa fayl iimayl: kaydi, oo gacanta ku dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This one goes by the desk's secure site: hand it over there by hand.</source>
        <translation type="unfinished">Tani waxay ku baxaysaa bogga ammaanka ah ee miiska: halkaas gacanta ku gudbi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This submission is no longer there. Open the case again.</source>
        <translation type="unfinished">Gudbintani halkaas kuma jirto mar dambe. Kiiska mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/send.py"/>
        <source>This submission is not waiting to be sent. Look where it stands.</source>
        <translation type="unfinished">Gudbintani ma sugayso in la diro. Fiiri meesha ay marayso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>Enter the name of your office.</source>
        <translation type="unfinished">Geli magaca xafiiskaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>Setting up this office was interrupted before anything was saved. Start AssisterDesk again and set it up once more.</source>
        <translation type="unfinished">Dejinta xafiiskan waa la kala gooyay ka hor inta aan waxba la kaydin. AssisterDesk mar kale bilow oo dib u deji.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>This sign-in no longer belongs to anyone here. Ask your supervisor.</source>
        <translation type="unfinished">Soo gelidani cidna halkan kuma tirsana mar dambe. Weydii kormeerahaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/signing_in.py"/>
        <source>This store and this program do not belong together: one of them is the practice office. Start AssisterDesk without “practice” to open your office's store.</source>
        <translation type="unfinished">Bakhaarkan iyo barnaamijkan isma laha: midkood waa xafiiska tababarka. AssisterDesk ku bilow “practice” la'aan si aad u furto bakhaarka xafiiskaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>Not everything was put in yet. Go through the list, then say it was sent.</source>
        <translation type="unfinished">Weli wax walba lama gelin. Liiska raac, kaddib sheeg in la diray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>This submission does not wait to be handed over. Look where it stands.</source>
        <translation type="unfinished">Gudbintani ma sugayso in la dhiibo. Fiiri meesha ay marayso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/site_assist.py"/>
        <source>This submission has no such piece.</source>
        <translation type="unfinished">Gudbintani qayb caynkaas ah ma laha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>A word with a capital may be somebody's name. The privacy contact can add it; for now choose “Leave this word”.</source>
        <translation type="unfinished">Erey xaraf weyn ku bilaabma wuxuu noqon karaa magac qof. Qofka u xilsaaran asturnaanta ayaa ku dari kara; hadda dooro “Ereygan iska daa”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>Choose one word in letters.</source>
        <translation type="unfinished">Dooro hal erey oo xarfo ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/spelling.py"/>
        <source>This may be somebody's name, and the office's words are a list for everybody. Choose “Leave this word”.</source>
        <translation type="unfinished">Kani wuxuu noqon karaa magac qof, ereyada xafiiskuna waa liis dadka oo dhan u furan. Dooro “Ereygan iska daa”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>Only the information owner gives a colleague a new passphrase.</source>
        <translation type="unfinished">Mas'uulka xogta oo keliya ayaa saaxiib shaqo siiya weedh sir ah oo cusub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>Only the supervisor or the information owner takes away a sign-in.</source>
        <translation type="unfinished">Kormeeraha ama mas'uulka xogta oo keliya ayaa soo gelid ka qaada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This person has no sign-in. Give them one on the Office page.</source>
        <translation type="unfinished">Qofkani soo gelid ma laha. Ka sii bogga Xafiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This sign-in is no longer in the store. Choose another one.</source>
        <translation type="unfinished">Soo gelidani bakhaarka kuma jirto mar dambe. Mid kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>This sign-in no longer belongs to anyone here.</source>
        <translation type="unfinished">Soo gelidani cidna halkan kuma tirsana mar dambe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/staff_leaving.py"/>
        <source>You cannot take away your own sign-in. A colleague can.</source>
        <translation type="unfinished">Soo gelidaada iskama qaadi kartid. Saaxiib shaqo ayaa kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Open a case first: a task belongs to a case.</source>
        <translation type="unfinished">Marka hore kiis fur: hawl kiis ayay ka tirsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Say in a few words what has to be done.</source>
        <translation type="unfinished">Erayo yar ku sheeg waxa la samaynayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>This colleague cannot open the case. Hand it over or ask for access.</source>
        <translation type="unfinished">Saaxiibkan shaqo kiiska ma furi karo. Wareeji ama gelitaan codso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/tasks.py"/>
        <source>Tick the papers that are asked for.</source>
        <translation type="unfinished">Calaamadee waraaqaha la weydiiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/today.py"/>
        <source>There is no backup of the last days. Make one now.</source>
        <translation type="unfinished">Maalmihii u dambeeyay nuqul kayd ah ma jiro. Hadda mid samee.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/actions/under_way.py"/>
        <source>This is being sent right now. Look again in a moment.</source>
        <translation type="unfinished">Tan hadda ayaa la dirayaa. Wax yar kaddib mar kale fiiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Agent of record</source>
        <translation type="unfinished">Wakiilka diiwaangashan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Asked</source>
        <translation type="unfinished">La codsaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Case association</source>
        <translation type="unfinished">Xiriirinta kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Confirmed</source>
        <translation type="unfinished">La xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Medical Assistance</source>
        <translation type="unfinished">Medical Assistance</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>MinnesotaCare</source>
        <translation type="unfinished">MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Qualified health plan</source>
        <translation type="unfinished">Qorshe caafimaad oo u qalma</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Refused</source>
        <translation type="unfinished">La diiday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>Removed</source>
        <translation type="unfinished">La saaray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/association.py"/>
        <source>To ask</source>
        <translation type="unfinished">La codsan doono</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Signed electronically</source>
        <translation type="unfinished">Elektaroonig ayaa lagu saxiixay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Signed on paper</source>
        <translation type="unfinished">Warqad ayaa lagu saxiixay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/consent.py"/>
        <source>Spoken, after the wording was read aloud</source>
        <translation type="unfinished">Hadal, kaddib markii ereyada kor loo akhriyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Assister Resource Center</source>
        <translation type="unfinished">Assister Resource Center (ARC)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Broker Service Line</source>
        <translation type="unfinished">Broker Service Line</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Client</source>
        <translation type="unfinished">Macmiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>County or tribal agency</source>
        <translation type="unfinished">Wakaaladda degmada ama qabiilka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Insurance company</source>
        <translation type="unfinished">Shirkadda caymiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Left a message</source>
        <translation type="unfinished">Fariin ayaa loo daayay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Letter or fax</source>
        <translation type="unfinished">Warqad ama fakis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>MNsure Contact Center</source>
        <translation type="unfinished">MNsure Contact Center</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Meeting in person</source>
        <translation type="unfinished">Kulan fool ka fool ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>No answer</source>
        <translation type="unfinished">Jawaab ma jirin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Phone call</source>
        <translation type="unfinished">Wicitaan telefoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Reached</source>
        <translation type="unfinished">Waa la helay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Settled</source>
        <translation type="unfinished">La xalliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Somebody else</source>
        <translation type="unfinished">Qof kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Text message</source>
        <translation type="unfinished">Fariin qoraal ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>They call back</source>
        <translation type="unfinished">Iyaga ayaa soo waci doona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/contact.py"/>
        <source>Video call</source>
        <translation type="unfinished">Wicitaan muuqaal ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Given on paper to read</source>
        <translation type="unfinished">Warqad ahaan la siiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Read aloud</source>
        <translation type="unfinished">Cod dheer lagu akhriyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/privacy_warning.py"/>
        <source>Read aloud through an interpreter</source>
        <translation type="unfinished">Turjumaan lagu akhriyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Appointment</source>
        <translation type="unfinished">Ballan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Call the client</source>
        <translation type="unfinished">Wac macmiilka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Call the desk</source>
        <translation type="unfinished">Wac miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Check the status</source>
        <translation type="unfinished">Hubi xaaladda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Collect papers</source>
        <translation type="unfinished">Ururi waraaqaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Deadline</source>
        <translation type="unfinished">Kama dambays</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Follow up</source>
        <translation type="unfinished">Dabagal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Send papers</source>
        <translation type="unfinished">Dir waraaqaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cases/task.py"/>
        <source>Something else</source>
        <translation type="unfinished">Wax kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>An office is set up here already. Nothing was changed.</source>
        <translation type="unfinished">Xafiis horeba halkan ayaa loo dejiyay. Waxba lama beddelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>The file needs the first person: a part [first].</source>
        <translation type="unfinished">Faylku wuxuu u baahan yahay qofka koowaad: qayb [first].</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>There is no such backup. “assisterdesk backup list” shows those there are.</source>
        <translation type="unfinished">Nuqul kayd caynkaas ah ma jiro. “assisterdesk backup list” ayaa tusaysa kuwa jira.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/cli.py"/>
        <source>Type one of the numbers shown.</source>
        <translation type="unfinished">Qor mid ka mid ah lambarrada la tusay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/check.py"/>
        <source>The office file must hold one JSON object.</source>
        <translation type="unfinished">Faylka xafiisku waa inuu hal JSON object hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/check.py"/>
        <source>The people file must hold a JSON list of people.</source>
        <translation type="unfinished">Faylka dadku waa inuu liis JSON ah oo dad hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/cleared.py"/>
        <source>This message changed after it was reviewed. Nothing was sent; review it again.</source>
        <translation type="unfinished">Fariintani way isbeddeshay kaddib markii la eegay. Waxba lama dirin; mar kale eeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>Files are packed into each other too deeply to look inside.</source>
        <translation type="unfinished">Faylal ayaa si qoto dheer isku dhex jira, gudaha lagama fiirin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file holds too many files to look through.</source>
        <translation type="unfinished">Faylku wuxuu hayaa faylal aad u badan oo aan la wada fiirin karin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file holds too much text to look through.</source>
        <translation type="unfinished">Faylku wuxuu hayaa qoraal aad u badan oo aan la wada fiirin karin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is a picture or holds one in which no words could be read. Look at it yourself.</source>
        <translation type="unfinished">Faylku waa sawir ama wuxuu hayaa sawir aan erayo laga akhrin karin. Adigu fiiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is a picture or holds one, and the program cannot read pictures here.</source>
        <translation type="unfinished">Faylku waa sawir ama sawir ayuu hayaa, barnaamijkuna halkan sawirro kuma akhriyi karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is damaged, so the program cannot look inside it.</source>
        <translation type="unfinished">Faylku waa dhaawacan yahay, markaa barnaamijku gudihiisa ma fiirin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is encrypted, so the program cannot look inside it.</source>
        <translation type="unfinished">Faylku waa sireysan yahay, markaa barnaamijku gudihiisa ma fiirin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is protected by a password, so the program cannot look inside it.</source>
        <translation type="unfinished">Faylka waxaa ilaaliya eray sir ah, markaa barnaamijku gudihiisa ma fiirin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is too large to look inside.</source>
        <translation type="unfinished">Faylku aad buu ugu weyn yahay in gudaha laga fiiriyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file is, or holds, something of a kind that the program cannot read.</source>
        <translation type="unfinished">Faylku waa, ama wuxuu hayaa, wax nooc aan barnaamijku akhriyi karin ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/could_not_look.py"/>
        <source>The file takes too long to look through.</source>
        <translation type="unfinished">Fiirinta faylku waqti aad u dheer ayay qaadanaysaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is a binary workbook. Save it as .xlsx, so that the program can look inside.</source>
        <translation type="unfinished">Faylku waa buug Excel oo binary ah. U kaydi .xlsx si barnaamijku gudaha u fiirin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is a program; the program cannot look inside it.</source>
        <translation type="unfinished">Faylku waa barnaamij; barnaamijku gudihiisa ma fiirin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is an archive of a kind that the program cannot open.</source>
        <translation type="unfinished">Faylku waa fayl isku cufan oo nooc aan barnaamijku furi karin ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/inside.py"/>
        <source>The file is sound or film; the program cannot look inside it.</source>
        <translation type="unfinished">Faylku waa cod ama muuqaal; barnaamijku gudihiisa ma fiirin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/outlook.py"/>
        <source>The file is in the form of an older Office program, which this program cannot read. Save it in the newer form (.docx, .xlsx or .pptx).</source>
        <translation type="unfinished">Faylku waa qaab Office hore ah oo aan barnaamijkani akhriyi karin. U kaydi qaabka cusub (.docx, .xlsx ama .pptx).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/pdf.py"/>
        <source>The letters of the file are drawn or coded in a way that the program cannot read.</source>
        <translation type="unfinished">Xarfaha faylka waxaa loo sawiray ama loo qoray si aan barnaamijku akhriyi karin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/rows.py"/>
        <source>This is not a table that the program can read. Save it as an Excel workbook (.xlsx) or as CSV and choose that file.</source>
        <translation type="unfinished">Tani ma aha jadwal barnaamijku akhriyi karo. U kaydi Excel (.xlsx) ama CSV oo faylkaas dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/sandbox.py"/>
        <source>The process that reads files could not be locked up on this computer, so no file is opened. Tell your IT support.</source>
        <translation type="unfinished">Hawsha faylasha akhrisa kombiyuutarkan laguma xayiri karin, markaa fayl lama furo. U sheeg IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/sandbox.py"/>
        <source>The process that reads files could not be started. Start the program again.</source>
        <translation type="unfinished">Hawsha faylasha akhrisa lama bilaabi karin. Barnaamijka mar kale bilow.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>A quotation mark is opened and not closed. Check that the rows below look right.</source>
        <translation type="unfinished">Calaamad xigasho ayaa furan oo aan xirnayn. Hubi in safafka hoose sax u muuqdaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This file is empty.</source>
        <translation type="unfinished">Faylkani waa maran yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This table is too large: at most 100,000 rows and 256 columns are read. Split it up.</source>
        <translation type="unfinished">Jadwalkani aad buu u weyn yahay: ugu badnaan 100,000 saf iyo 256 tiir ayaa la akhriyaa. Kala qaybi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/extract/tables.py"/>
        <source>This workbook is protected by a password or was saved in an old format. Open it, take the password off, save it as an Excel workbook (.xlsx) and choose that file.</source>
        <translation type="unfinished">Buuggan shaqada waxaa ilaaliya eray sir ah ama qaab hore ayaa lagu kaydiyay. Fur, erayga sirta ah ka qaad, u kaydi Excel (.xlsx) oo faylkaas dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/fact_words.py"/>
        <source>Said of someone whom this is about.</source>
        <translation type="unfinished">Waxaa laga sheegay qof ay tani ku saabsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Review this before it leaves.</source>
        <translation type="unfinished">Eeg tan ka hor inta aysan bixin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The check for personal data could not be completed, so nothing left. Try again.</source>
        <translation type="unfinished">Hubinta xogta shakhsiga ah lama dhammayn karin, markaa waxba ma bixin. Mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The desks do not answer ordinary email that holds personal data, so it would be lost. Send it through your secure channel.</source>
        <translation type="unfinished">Miisasku kama jawaabaan iimayl caadi ah oo xog shakhsi ah leh, markaa way lumi lahayd. Ku dir dariiqaaga ammaanka ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>The subject holds personal data, and no service encrypts a subject. Use the case type and the reference instead.</source>
        <translation type="unfinished">Mawduucu wuxuu leeyahay xog shakhsi ah, adeegna mawduuc ma sireeyo. Beddelkeeda isticmaal nooca kiiska iyo tixraaca.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>This changed after it was reviewed. Nothing left; review it again.</source>
        <translation type="unfinished">Tani way isbeddeshay kaddib markii la eegay. Waxba ma bixin; mar kale eeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>This holds personal data. Decide what to do about the warning first.</source>
        <translation type="unfinished">Tani xog shakhsi ah ayay haysaa. Marka hore go'aanso waxa digniinta laga yeelayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>What the gate finds in this is not what you reviewed. Nothing left; review it again.</source>
        <translation type="unfinished">Waxa albaabku ka helay ma aha waxaad eegtay. Waxba ma bixin; mar kale eeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your office's policy closes this way out. Nothing left.</source>
        <translation type="unfinished">Siyaasadda xafiiskaaga ayaa dariiqan xirta. Waxba ma bixin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your office's policy does not allow going past this warning that way.</source>
        <translation type="unfinished">Siyaasadda xafiiskaagu ma oggola in digniintan sidaas looga gudbo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/gate.py"/>
        <source>Your organization's IT does not let this kind of personal data leave unencrypted, whoever has looked at it. Take it out, or send it the secure way.</source>
        <translation type="unfinished">IT-ga ururkaagu ma oggola in xogta shakhsiga ah ee noocan ahi baxdo iyadoo aan sireysnayn, cid kasta ha fiirisee. Ka saar, ama dariiqa ammaanka ah ku dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/known.py"/>
        <source>The people of your office could not all be read, so nothing can be checked. Lock AssisterDesk and sign in again.</source>
        <translation type="unfinished">Dadka xafiiskaaga dhammaantood lama akhrin karin, markaa waxba lama hubin karo. AssisterDesk quful oo mar kale soo gal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/known_words.py"/>
        <source>Part of the name of someone in your office's records, beside another fact of theirs.</source>
        <translation type="unfinished">Qayb ka mid ah magaca qof diiwaannada xafiiskaaga ku jira, oo ag taal xog kale oo uu leeyahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/loose_facts.py"/>
        <source>In a text about someone this is most likely theirs.</source>
        <translation type="unfinished">Qoraal qof ku saabsan, tani waxay u badan tahay inuu isagu leeyahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/mail_file.py"/>
        <source>There is no certificate of the desk to encrypt this to.</source>
        <translation type="unfinished">Ma jirto shahaado miiska oo tan loogu sireeyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/mail_file.py"/>
        <source>This was reviewed for another way out. No file was made.</source>
        <translation type="unfinished">Tan waxaa loo eegay dariiq kale. Fayl lama samayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/_parts.py"/>
        <source>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|and a half)</source>
        <translation type="unfinished">(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|and a half)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/address.py"/>
        <source>Home or mailing address</source>
        <translation type="unfinished">Cinwaanka guriga ama boostada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/birthplace.py"/>
        <source>Place of birth</source>
        <translation type="unfinished">Goobta dhalashada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/circumstances.py"/>
        <source>Circumstances of life</source>
        <translation type="unfinished">Xaaladaha nolosha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/eligibility.py"/>
        <source>Eligibility</source>
        <translation type="unfinished">U-qalmitaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/email.py"/>
        <source>Email address</source>
        <translation type="unfinished">Cinwaanka iimaylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/employment.py"/>
        <source>Employment</source>
        <translation type="unfinished">Shaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/enrollment.py"/>
        <source>Enrollment and plan</source>
        <translation type="unfinished">Isdiiwaangelin iyo qorshe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/family_size.py"/>
        <source>Family size</source>
        <translation type="unfinished">Tirada qoyska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/filing_status.py"/>
        <source>Tax filing status</source>
        <translation type="unfinished">Xaaladda xereynta canshuurta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/financial_account.py"/>
        <source>Bank account or card</source>
        <translation type="unfinished">Akoon bangi ama kaar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>A Minnesota driver's license number.</source>
        <translation type="unfinished">Lambarka liisanka darawalnimada Minnesota.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>An alien registration number.</source>
        <translation type="unfinished">Lambarka diiwaangelinta ajnabiga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>An immigration receipt number.</source>
        <translation type="unfinished">Lambarka rasiidka socdaalka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/government_id.py"/>
        <source>Government id or immigration status</source>
        <translation type="unfinished">Aqoonsi dawladeed ama xaaladda socdaalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/health.py"/>
        <source>Health</source>
        <translation type="unfinished">Caafimaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/income.py"/>
        <source>Income</source>
        <translation type="unfinished">Dakhli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/maiden_name.py"/>
        <source>Mother's maiden name</source>
        <translation type="unfinished">Magaca hooyada ee guurka ka hor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/person_name.py"/>
        <source>Name of a person</source>
        <translation type="unfinished">Magaca qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/phone.py"/>
        <source>Phone number</source>
        <translation type="unfinished">Lambarka telefoonka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/school.py"/>
        <source>School</source>
        <translation type="unfinished">Dugsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/ssn.py"/>
        <source>Social Security number or ITIN</source>
        <translation type="unfinished">Lambarka Social Security ama ITIN</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/rules/tax_credit.py"/>
        <source>Tax credit</source>
        <translation type="unfinished">Credit canshuureed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/sealed_file.py"/>
        <source>This is no case package, or it is damaged. Ask your colleague for a new one.</source>
        <translation type="unfinished">Tani ma aha baakad kiis, ama way dhaawacan tahay. Saaxiibkaaga mid cusub weydiiso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/egress/unlisted_names.py"/>
        <source>Reads as a person's name.</source>
        <translation type="unfinished">Wuxuu u eg yahay magac qof.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The folder for the store cannot be made or read. Choose another folder, or ask IT for the right to write there.</source>
        <translation type="unfinished">Galka bakhaarka lama samayn karo ama lama akhriyi karo. Gal kale dooro, ama IT weydiiso xaqa halkaas wax lagu qoro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The recovery key has its own way in; choose a person's sign-in here.</source>
        <translation type="unfinished">Furaha soo kabashadu wuxuu leeyahay dariiqiisa; halkan dooro soo gelidda qof.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The recovery key stays: it is the last way into the store.</source>
        <translation type="unfinished">Furaha soo kabashadu wuu joogayaa: waa dariiqa ugu dambeeya ee bakhaarka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>The store's key is being changed. Lock and sign in again, then do this.</source>
        <translation type="unfinished">Furaha bakhaarka waa la beddelayaa. Quful oo mar kale soo gal, kaddib tan samee.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This folder holds a store already. Sign in to it, or choose another folder.</source>
        <translation type="unfinished">Galkani horeba bakhaar ayuu hayaa. Soo gal, ama gal kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This folder holds a store file, so its sign-ins were left in place. Choose another folder, or put both back from a backup.</source>
        <translation type="unfinished">Galkani fayl bakhaar ayuu hayaa, markaa soo geliddiisii waa la daayay. Gal kale dooro, ama labadaba nuqul kayd ah ka soo celi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This is the passphrase you have now. Choose a different one.</source>
        <translation type="unfinished">Tani waa weedha sirta ah ee aad hadda haysato. Mid kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This passphrase does not open the store. Check the sign-in name and Caps Lock.</source>
        <translation type="unfinished">Weedhan sirta ahi bakhaarka ma furto. Hubi magaca soo gelidda iyo Caps Lock.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This person has a sign-in already. Give it a new passphrase.</source>
        <translation type="unfinished">Qofkani horeba soo gelid wuu leeyahay. Sii weedh sir ah oo cusub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This recovery key is not the one of this store. Look for the right sheet.</source>
        <translation type="unfinished">Furahan soo kabashadu ma aha kan bakhaarkan. Raadi warqadda saxda ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/key_ring.py"/>
        <source>This store has no recovery key. Sign in with a passphrase.</source>
        <translation type="unfinished">Bakhaarkani fure soo kabasho ma laha. Weedh sir ah ku soo gal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/letters.py"/>
        <source>This card cannot be used. Ask your colleague for a new one.</source>
        <translation type="unfinished">Kaarkan lama isticmaali karo. Saaxiibkaaga shaqo mid cusub weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/letters.py"/>
        <source>This was not sealed for your sign-in here, or it was changed on its way. Nothing was taken in. Ask your colleague for a new one.</source>
        <translation type="unfinished">Tan looma shaabadayn soo geliddaada halkan, ama jidka ayaa lagu beddelay. Waxba lama soo gelin. Saaxiibkaaga shaqo mid cusub weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Add another word; four words that do not belong together are good.</source>
        <translation type="unfinished">Eray kale ku dar; afar eray oo aan isku xirnayn way fiican yihiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Dates and telephone numbers are guessed early; use another word instead.</source>
        <translation type="unfinished">Taariikhaha iyo telefoonnada goor hore ayaa la qiyaasaa; eray kale isticmaal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Leave out names and the office: others can guess them. Use unrelated words.</source>
        <translation type="unfinished">Magacyada iyo xafiiska ka daa: dadka kale way qiyaasi karaan. Isticmaal erayo aan isku xirnayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Repeating adds little; use another word instead.</source>
        <translation type="unfinished">Ku celintu wax yar ayay ku dartaa; eray kale isticmaal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Rows such as abc, 123 or qwerty are guessed first; use another word instead.</source>
        <translation type="unfinished">Safafka sida abc, 123 ama qwerty ayaa marka hore la qiyaasaa; eray kale isticmaal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>This leans on a well-known password; use four words that do not belong together.</source>
        <translation type="unfinished">Tani waxay ku dhisan tahay eray sir ah oo caan ah; isticmaal afar eray oo aan isku xirnayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Use at least {least} characters; {words} unrelated words are easy to remember.</source>
        <translation type="unfinished">Isticmaal ugu yaraan {least} xaraf; {words} eray oo aan isku xirnayn way fududahay in la xasuusto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/passphrase.py"/>
        <source>Use only characters that the keyboard can type.</source>
        <translation type="unfinished">Isticmaal xarfaha kiiboodhku qori karo oo keliya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/recovery.py"/>
        <source>There is a typing error in the recovery key. Compare each group with the printed sheet and correct it.</source>
        <translation type="unfinished">Furaha soo kabashada khalad qoraal ayaa ku jira. Koox walba la barbar dhig warqadda daabacan oo sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/sealing.py"/>
        <source>A sealed entry of the store cannot be opened: it was damaged or moved. Nothing was changed; a backup may still hold it.</source>
        <translation type="unfinished">Gelin shaabadaysan oo bakhaarka ah lama furi karo: way dhaawacantay ama waa la raray. Waxba lama beddelin; nuqul kayd ah ayaa laga yaabaa inuu weli hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slot.py"/>
        <source>This computer has too little free memory to check the passphrase. Close some programs and try again.</source>
        <translation type="unfinished">Kombiyuutarkani xusuus bannaan oo ku filan ma haysto inuu hubiyo weedha sirta ah. Barnaamijyo qaar xir oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slot.py"/>
        <source>This sign-in of the store is damaged, so it opens nothing. Nothing was changed. Put back slots.json from the newest backup.</source>
        <translation type="unfinished">Soo gelidan bakhaarku waa dhaawacan tahay, markaa waxba ma furto. Waxba lama beddelin. slots.json ka soo celi nuqulka kaydka ee ugu cusub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>The store's key file, slots.json, is damaged. Nothing was changed. Put back slots.json from the newest backup.</source>
        <translation type="unfinished">Faylka furayaasha bakhaarka, slots.json, waa dhaawacan yahay. Waxba lama beddelin. slots.json ka soo celi nuqulka kaydka ee ugu cusub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>The store's key file, slots.json, was changed by something other than AssisterDesk, so nobody was signed in. Tell the information owner, and put back slots.json from the newest backup.</source>
        <translation type="unfinished">Faylka furayaasha bakhaarka, slots.json, waxaa beddelay wax aan AssisterDesk ahayn, markaa cidna ma soo gelin. U sheeg mas'uulka xogta, oo slots.json ka soo celi nuqulka kaydka ee ugu cusub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>There is no such folder. Check that its drive is connected, or choose another one.</source>
        <translation type="unfinished">Gal caynkaas ah ma jiro. Hubi in diskigiisu ku xiran yahay, ama mid kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>This folder holds no AssisterDesk store.</source>
        <translation type="unfinished">Galkani bakhaar AssisterDesk ma hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/slots_file.py"/>
        <source>This store was made by a newer AssisterDesk. Update the program on this computer.</source>
        <translation type="unfinished">Bakhaarkan waxaa sameeyay AssisterDesk ka cusub. Barnaamijka kombiyuutarkan cusboonaysii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/smime.py"/>
        <source>This is not a certificate that can be read. Ask the desk for a file that ends in .pem, .cer or .crt.</source>
        <translation type="unfinished">Tani ma aha shahaado la akhriyi karo. Miiska weydiiso fayl ku dhammaada .pem, .cer ama .crt.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>A file of the store has been replaced by something else.</source>
        <translation type="unfinished">Fayl bakhaarka ka mid ah wax kale ayaa lagu beddelay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>A file of the store is far larger than it can be.</source>
        <translation type="unfinished">Fayl bakhaarka ka mid ah aad buu uga weyn yahay inta suurtagalka ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/keys/whole_file.py"/>
        <source>The store's folder cannot be read. Check that you may open it and that its drive is connected, then try again.</source>
        <translation type="unfinished">Galka bakhaarka lama akhrin karo. Hubi inaad furi karto iyo in diskigiisu ku xiran yahay, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Applications and enrollment</source>
        <translation type="unfinished">Arjiyo iyo isdiiwaangelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Complex cases</source>
        <translation type="unfinished">Kiisas adag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Help for consumers</source>
        <translation type="unfinished">Caawinta macaamiisha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Outreach</source>
        <translation type="unfinished">Wacyigelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/activities.py"/>
        <source>Referrals</source>
        <translation type="unfinished">U gudbin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file for setting up an office is not TOML text in UTF-8.</source>
        <translation type="unfinished">Faylka dejinta xafiiska ma aha qoraal TOML ah oo UTF-8 ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file for setting up an office is too long. It is a page of text.</source>
        <translation type="unfinished">Faylka dejinta xafiisku aad buu u dheer yahay. Waa hal bog oo qoraal ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/provision.py"/>
        <source>The file needs the office's name: [office] name.</source>
        <translation type="unfinished">Faylku wuxuu u baahan yahay magaca xafiiska: [office] name.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>An Assister ID has nine letters and digits. Check it for a typing error.</source>
        <translation type="unfinished">Assister ID waa sagaal xaraf iyo lambar. Hubi khalad qoraal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>An NPN has up to ten digits. Check it for a typing error.</source>
        <translation type="unfinished">NPN waa ilaa toban lambar. Hubi khalad qoraal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Assister</source>
        <translation type="unfinished">Caawiye</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Broker</source>
        <translation type="unfinished">Dilaal caymis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Broker support staff</source>
        <translation type="unfinished">Shaqaalaha taageerada dilaalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Certified application counselor</source>
        <translation type="unfinished">La-taliye codsi oo shahaado haysta (CAC)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Choose at least one role.</source>
        <translation type="unfinished">Dooro ugu yaraan hal door.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Enter the staff member's name.</source>
        <translation type="unfinished">Geli magaca shaqaalaha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Information owner</source>
        <translation type="unfinished">Mas'uulka xogta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Navigator</source>
        <translation type="unfinished">Hage (navigator)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Privacy contact</source>
        <translation type="unfinished">Qofka asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/office/staff.py"/>
        <source>Supervisor</source>
        <translation type="unfinished">Kormeere</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/people/person.py"/>
        <source>Address</source>
        <translation type="unfinished">Cinwaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/people/person.py"/>
        <source>Case numbers</source>
        <translation type="unfinished">Lambarrada kiisaska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Create</source>
        <translation type="unfinished">Samee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Delete</source>
        <translation type="unfinished">Tirtir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/graph/operations/delta.py"/>
        <source>Update</source>
        <translation type="unfinished">Cusboonaysii</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/office.py"/>
        <source>Invented households go into the practice office only. Nothing was changed.</source>
        <translation type="unfinished">Qoysaska la mala-awaalay xafiiska tababarka oo keliya ayay galaan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/office.py"/>
        <source>The practice households are here already. Nothing was changed.</source>
        <translation type="unfinished">Qoysaska tababarku horeba halkan ayay joogaan. Waxba lama beddelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/past.py"/>
        <source>The proof that this mail is encrypted ran out while it waited. Send the test message under Secure email, then send this.</source>
        <translation type="unfinished">Caddaynta in iimaylkani sireysan yahay way dhacday intuu sugayay. Fariinta tijaabada ka dir Iimayl ammaan ah, kaddib tan dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/records.py"/>
        <source>They look into it and call back within two days.</source>
        <translation type="unfinished">Way eegayaan, laba maalmood gudahoodna way soo wacayaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/records.py"/>
        <source>Will bring the papers on Thursday.</source>
        <translation type="unfinished">Khamiista ayuu waraaqaha keeni doonaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/practice/signing_in.py"/>
        <source>The practice office has no such mailbox. Use the address filled in.</source>
        <translation type="unfinished">Xafiiska tababarku sanduuq iimayl caynkaas ah ma laha. Isticmaal cinwaanka horeba loo buuxiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Choose a day ahead on which the assessment is due again.</source>
        <translation type="unfinished">Dooro maalin soo socota oo qiimaynta mar kale la samaynayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Privacy impact assessment</source>
        <translation type="unfinished">Qiimaynta saamaynta asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/assessment.py"/>
        <source>Privacy threshold assessment</source>
        <translation type="unfinished">Qiimaynta hordhaca ah ee asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Choose who is the data privacy point of contact.</source>
        <translation type="unfinished">Dooro cidda ah barta xiriirka asturnaanta xogta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Give a phone number or an email for letters.</source>
        <translation type="unfinished">Warqadaha u sii lambar telefoon ama iimayl.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/contacts.py"/>
        <source>Name the chief privacy officer your contact works with.</source>
        <translation type="unfinished">Magacow madaxa asturnaanta ee qofkaagu la shaqeeyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>A notice would delay or impede the investigation</source>
        <translation type="unfinished">Ogeysiis wuxuu dib u dhigi ama carqaladayn lahaa baaritaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>A notice would endanger homeland or national security</source>
        <translation type="unfinished">Ogeysiis wuxuu khatar gelin lahaa amniga dalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Choose a day ahead on which you look again whether the ground still holds.</source>
        <translation type="unfinished">Dooro maalin soo socota oo aad eegayso in sababtu weli jirto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Closed</source>
        <translation type="unfinished">Xiran</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Everyone notified</source>
        <translation type="unfinished">Qof walba la ogeysiiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Find out first whose data was seen.</source>
        <translation type="unfinished">Marka hore ogow cidda xogteeda la arkay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Found</source>
        <translation type="unfinished">La ogaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>It must be found out first whose data was seen</source>
        <translation type="unfinished">Marka hore waa in la ogaadaa cidda xogteeda la arkay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Notify everyone whose data was seen before you close the incident.</source>
        <translation type="unfinished">Qof walba oo xogtiisa la arkay ogeysii ka hor inta aadan dhacdada xirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Scope known</source>
        <translation type="unfinished">Baaxadda la yaqaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The notice was given after the incident was found and not in the future.</source>
        <translation type="unfinished">Ogeysiiska waxaa la bixiyay dhacdada kaddib, mustaqbalna ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The notices wait on this ground already. End that delay first.</source>
        <translation type="unfinished">Ogeysiisyadu horeba sababtan ayay u sugayaan. Marka hore dib-u-dhigaas dhammee.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The report was made after the incident was found and not in the future.</source>
        <translation type="unfinished">Warbixinta waxaa la sameeyay dhacdada kaddib, mustaqbalna ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>The system must be made sound again first</source>
        <translation type="unfinished">Marka hore nidaamka waa in la hagaajiyaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>This incident is closed.</source>
        <translation type="unfinished">Dhacdadani waa xiran tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>This person is not part of the incident.</source>
        <translation type="unfinished">Qofkani dhacdada kuma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Write down what keeps it from happening again.</source>
        <translation type="unfinished">Qor waxa ka ilaalinaya inay mar kale dhacdo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/incident.py"/>
        <source>Write the notice first, then record that it went.</source>
        <translation type="unfinished">Marka hore ogeysiiska qor, kaddib diiwaangeli inuu baxay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>The letter could not be made. Use the template as it was delivered.</source>
        <translation type="unfinished">Warqadda lama samayn karin. Isticmaal qaabkii la keenay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>The sheet could not be made. Use the template as it was delivered.</source>
        <translation type="unfinished">Warqadda lama samayn karin. Isticmaal qaabka sida loo keenay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/letters.py"/>
        <source>This computer has no font with the letters of this language. Ask your IT to install one, such as Noto, or print in another language.</source>
        <translation type="unfinished">Kombiyuutarkani ma laha far xarfaha luqaddan leh. IT-gaaga weydii inay mid ku rakibaan, sida Noto, ama luqad kale ku daabac.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Every look at a person's data, before it is shown: the running number, date and time, who looked and in which role, on which workstation, whose record (an opaque id) and which case, what was done, which kinds of data and which fields (never their values), the reason and, where there is one, the ground on which a rule would ask for no entry, the recipient and the way out for what left, and the result. Also sign-ins, failed sign-ins, locks, changes of policy, looks at the log itself, and paper access entered by hand.</source>
        <translation type="unfinished">Fiirin kasta oo xogta qof, ka hor intaan la tusin: lambarka taxanaha, taariikhda iyo saacadda, cidda fiirisay iyo doorkeeda, kombiyuutarka, diiwaanka cidda uu yahay (aqoonsi aan la fahmi karin) iyo kiiska, waxa la sameeyay, noocyada xogta iyo goobaha (qiimahooda marna), sababta iyo, haddii ay jirto, asalka xeer aanu gelin u weydiin lahayn, qofka helay iyo dariiqa wixii baxay, iyo natiijada. Sidoo kale soo gelidaha, soo gelidaha fashilmay, qufulidda, isbeddellada siyaasadda, fiirinta diiwaanka laftiisa, iyo gelitaanka warqadda ee gacanta lagu qoray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Inside the office's encrypted store. Entries are chained and signed, can be added and never changed or removed, and a check says whether anybody did. When their time is over their words go; their place in the chain and a signed record of it stay. Every backup carries a copy.</source>
        <translation type="unfinished">Gudaha bakhaarka sireysan ee xafiiska. Gelinnadu waa isku silsiladaysan yihiin waana saxiixan yihiin; waa lagu dari karaa, marnase lama beddelo lamana saaro, hubintuna way sheegtaa haddii cid samaysay. Marka waqtigoodu dhammaado erayadoodu way baxaan; booskooda silsiladda iyo diiwaan saxiixan oo ku saabsan ayaa hadha. Nuqul kasta oo kayd ah koobi ayuu sidaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>Somebody else approves what you wrote. Ask the information owner.</source>
        <translation type="unfinished">Qof kale ayaa ansixiya waxaad qortay. Weydii mas'uulka xogta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/log_policy.py"/>
        <source>This version is approved already.</source>
        <translation type="unfinished">Noocan mar hore ayaa la ansixiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/never_kept.py"/>
        <source>This looks like a client's password or PIN. AssisterDesk has no place for one: take it out. Only the client may know it.</source>
        <translation type="unfinished">Tani waxay u eg tahay erayga sirta ah ama PIN-ka macmiil. AssisterDesk meel uma hayo: ka saar. Macmiilka oo keliya ayaa ogaan kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/never_kept.py"/>
        <source>This looks like federal tax information. An office of assisters may not keep it: take it out. Say instead that the client has the papers.</source>
        <translation type="unfinished">Tani waxay u eg tahay xog canshuur federaal ah. Xafiis caawiyeyaal ma hayn karo: ka saar. Beddelkeeda sheeg in macmiilku waraaqaha haysto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Authorized representative</source>
        <translation type="unfinished">Wakiil la oggolaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Delivered</source>
        <translation type="unfinished">La gaarsiiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Enter the name of the person the list is about.</source>
        <translation type="unfinished">Geli magaca qofka liisku ku saabsan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Enter who asks on the person's behalf.</source>
        <translation type="unfinished">Geli cidda qofka u codsanaysa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Identity verified</source>
        <translation type="unfinished">Aqoonsiga la xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal counsel</source>
        <translation type="unfinished">Garyaqaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal custodian</source>
        <translation type="unfinished">Ilaaliye sharci ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Legal guardian</source>
        <translation type="unfinished">Mas'uul sharci ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Letter made</source>
        <translation type="unfinished">Warqadda la sameeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>List compiled</source>
        <translation type="unfinished">Liiska la diyaariyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Received</source>
        <translation type="unfinished">La helay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Signature seen</source>
        <translation type="unfinished">Saxiixa la arkay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The letter was delivered after the request came and not in the future.</source>
        <translation type="unfinished">Warqadda waxaa la gaarsiiyay codsiga kaddib, mustaqbalna ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The person</source>
        <translation type="unfinished">Qofka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The request cannot have arrived in the future. Check the date.</source>
        <translation type="unfinished">Codsigu mustaqbal kama iman karo. Hubi taariikhda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>The signature cannot lie in the future. Check the date.</source>
        <translation type="unfinished">Saxiixu mustaqbal ma noqon karo. Hubi taariikhda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>This request is closed already.</source>
        <translation type="unfinished">Codsigan mar hore ayaa la xiray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>This request is closed. Enter a new one.</source>
        <translation type="unfinished">Codsigani waa xiran yahay. Mid cusub geli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>What is kept on this person includes data that could do great harm in wrong hands. Verify the identity in a stronger way, such as a photo ID seen in person.</source>
        <translation type="unfinished">Waxa qofkan laga hayo waxaa ku jira xog dhib weyn keeni karta haddii gacan khalad ah gasho. Aqoonsiga si adag u xaqiiji, sida aqoonsi sawir leh oo shaqsi ahaan loo arkay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Write down what shows that this person may act for them, such as a court order or a signed authorization.</source>
        <translation type="unfinished">Qor waxa muujinaya in qofkani u matali karo, sida amar maxkamadeed ama awood siin la saxiixay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/person_request.py"/>
        <source>Write down why the request ends before it was answered.</source>
        <translation type="unfinished">Qor sababta codsigu u dhammaanayo ka hor jawaabta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/print_words.py"/>
        <source>prints/en.toml is missing. Install AssisterDesk again.</source>
        <translation type="unfinished">prints/en.toml waa maqan yahay. Mar kale ku rakib AssisterDesk.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Access log</source>
        <translation type="unfinished">Diiwaanka gelitaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By letter</source>
        <translation type="unfinished">Warqad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By secure message</source>
        <translation type="unfinished">Fariin ammaan ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>By telephone</source>
        <translation type="unfinished">Telefoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Handed over in person</source>
        <translation type="unfinished">Gacanta laga dhiibay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Laws that keep data confidential</source>
        <translation type="unfinished">Shuruucda xogta qarisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>List of what is kept</source>
        <translation type="unfinished">Liiska waxa la hayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Nothing to list</source>
        <translation type="unfinished">Wax la taxo ma jiraan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Notice of invalid access</source>
        <translation type="unfinished">Ogeysiiska gelitaan aan sax ahayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Policy on the access log</source>
        <translation type="unfinished">Siyaasadda diiwaanka gelitaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Privacy assessment</source>
        <translation type="unfinished">Qiimaynta asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Security statement</source>
        <translation type="unfinished">Bayaanka amniga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/record.py"/>
        <source>Who has seen my data</source>
        <translation type="unfinished">Yaa arkay xogtayda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Case was closed</source>
        <translation type="unfinished">Kiisku wuu xirnaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Many cases in a row</source>
        <translation type="unfinished">Kiisas badan oo isku xiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Out of hours</source>
        <translation type="unfinished">Saacadaha shaqada ka baxsan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Own record</source>
        <translation type="unfinished">Diiwaankiisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/privacy/review.py"/>
        <source>Same last name</source>
        <translation type="unfinished">Isku magac dambe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Account set up</source>
        <translation type="unfinished">Akoonka la dejiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Approved by the desk</source>
        <translation type="unfinished">Miisku wuu ansixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Declined by the desk</source>
        <translation type="unfinished">Miisku wuu diiday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>In use</source>
        <translation type="unfinished">La isticmaalayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Invitation arrived</source>
        <translation type="unfinished">Casuumaaddu way timid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>No permission asked yet</source>
        <translation type="unfinished">Fasax weli lama codsan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Not requested yet</source>
        <translation type="unfinished">Weli lama codsan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Permission requested</source>
        <translation type="unfinished">Fasax la codsaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Requested, waiting for the invitation</source>
        <translation type="unfinished">La codsaday, la sugayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>The desk asked for more information</source>
        <translation type="unfinished">Miisku xog dheeraad ah ayuu weydiistay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>The secure channel is already further than that.</source>
        <translation type="unfinished">Dariiqa ammaanka ahi horeba intaas wuu ka fog yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/securemail/channel.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished">Lala noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>After a lock you always go on where you were. A case is never opened by itself.</source>
        <translation type="unfinished">Marka la xiro kadib mar walba waxaad ka sii wadataa meeshii aad joogtay. Kiis isma furo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>As the computer is set</source>
        <translation type="unfinished">Sida kombiyuutarku yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>As the window speaks</source>
        <translation type="unfinished">Luqadda daaqadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>At most 15 minutes. What you were typing is kept.</source>
        <translation type="unfinished">Ugu badnaan 15 daqiiqo. Waxaad qoraysay waa la hayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Changes at once, and comes back when you sign in.</source>
        <translation type="unfinished">Isla markiiba wuu beddelmaa, wuuna soo noqdaa markaad soo gasho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Checked on this computer alone. There is no dictionary for Somali and Hmong yet.</source>
        <translation type="unfinished">Waxaa lagu hubiyaa kombiyuutarkan oo keliya. Weli qaamuus Soomaali iyo Hmong ah ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Colors</source>
        <translation type="unfinished">Midabbo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Dark</source>
        <translation type="unfinished">Madow</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Do not check</source>
        <translation type="unfinished">Ha hubin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>English</source>
        <translation type="unfinished">English</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Español</source>
        <translation type="unfinished">Español</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Hide names when I sign in</source>
        <translation type="unfinished">Magacyada qari markaan soo galo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>High contrast</source>
        <translation type="unfinished">Kala-soocid sare</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Hmoob</source>
        <translation type="unfinished">Hmoob</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Keep the window out of screenshots and shared screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Light</source>
        <translation type="unfinished">Iftiin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Lists show the reference instead of the name. Ctrl+H shows and hides them.</source>
        <translation type="unfinished">Liisasku waxay muujiyaan tixraaca halkii magaca. Ctrl+H ayaa tusta oo qarisa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Lock when nobody is at the desk for</source>
        <translation type="unfinished">Quful marka aan cidna joogin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Soomaali</source>
        <translation type="unfinished">Soomaali</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Spanish, Somali and Hmong are drafts: no certified translator has checked them yet.</source>
        <translation type="unfinished">Isbaanishka, Soomaaliga iyo Hmong waa qabyo: weli turjubaan shahaado haysta ma hubin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Spelling</source>
        <translation type="unfinished">Higgaadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>The screen I left</source>
        <translation type="unfinished">Shaashaddii aan ka tagay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Today</source>
        <translation type="unfinished">Maanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>When the program starts, show</source>
        <translation type="unfinished">Marka barnaamijku bilowdo, muuji</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>Windows and macOS can do that, Linux cannot. Lift it for a training; the access log says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/own.py"/>
        <source>minutes</source>
        <translation type="unfinished">daqiiqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A folder of yours with a signed list of versions.</source>
        <translation type="unfinished">Galkaaga oo leh liis noocyo oo saxiixan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A policy of the log that keeps it shorter is not taken, and nothing is cut under one.</source>
        <translation type="unfinished">Lama aqbalo siyaasad diiwaanka oo haysa in ka gaaban, waxbana laguma gooyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A way out and a way past its warning, such as print.justified. What is not named here is not offered, whatever the office rules.</source>
        <translation type="unfinished">Meel laga baxo iyo sida digniinteeda looga gudbo, sida print.justified. Wixii aan halkan ku qornayn lama bixiyo, wax kasta oo xafiisku xukumo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>A way out that is not named here is closed.</source>
        <translation type="unfinished">Dariiq aan halkan lagu magacaabin waa xiran yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Access to a case that somebody takes without asking; it is always looked into.</source>
        <translation type="unfinished">Gelitaan kiis oo qof codsi la'aan qaato; had iyo jeer waa la eegaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Address of the mail server</source>
        <translation type="unfinished">Cinwaanka server-ka iimaylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Addresses that may receive</source>
        <translation type="unfinished">Cinwaannada wax heli kara</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Application (client) ID for sign-in with Microsoft</source>
        <translation type="unfinished">Application (client) ID ee gelitaanka Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Backups go below one of these folders and nowhere else.</source>
        <translation type="unfinished">Nuqullada kaydku waxay galaan mid ka mid ah galalkan oo meel kale ma galaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Checking a passphrase takes at least</source>
        <translation type="unfinished">Hubinta weedha sirta ah waxay qaadataa ugu yaraan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Directory (tenant) ID for sign-in with Microsoft</source>
        <translation type="unfinished">Directory (tenant) ID ee gelitaanka Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Emergency access lasts at most</source>
        <translation type="unfinished">Gelitaanka degdegga ahi wuxuu socdaa ugu badnaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Empty the clipboard after at most</source>
        <translation type="unfinished">Clipboard-ka faaruqi ugu dambayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Erasing a case earlier is refused. Federal rules ask for ten years of some records.</source>
        <translation type="unfinished">Masaxidda kiis waqtigaas ka hor waa la diidaa. Xeerarka federaalku diiwaanno qaar toban sannado ayay u rabaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Findings that nobody may rule out</source>
        <translation type="unfinished">Helitaanno aan cidna meesha ka saari karin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Folder of the store</source>
        <translation type="unfinished">Galka bakhaarka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Folders for backups</source>
        <translation type="unfinished">Galalka nuqullada kaydka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Holds for new passphrases; those in use stay until they are changed.</source>
        <translation type="unfinished">Weedhaha sirta ah ee cusub ayay khusaysaa; kuwa la isticmaalo way joogaan ilaa la beddelo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>How long copied text stays where other programs can read it.</source>
        <translation type="unfinished">Muddada qoraalka la koobi gareeyay uu joogo meel barnaamijyo kale akhriyi karaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Keep case files for at least</source>
        <translation type="unfinished">Kiisaska hay ugu yaraan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Keep the access log for at least</source>
        <translation type="unfinished">Hay diiwaanka gelitaanka ugu yaraan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Kinds of personal data that stop a message, whoever has looked at it.</source>
        <translation type="unfinished">Noocyada xogta shakhsiga ah ee fariin joojiya, cid kasta ha eegtee.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Languages of the window</source>
        <translation type="unfinished">Luqadaha daaqadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Lock after at most</source>
        <translation type="unfinished">Quful ugu dambayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Memory of Argon2id: the more, the dearer each guess.</source>
        <translation type="unfinished">Xusuusta Argon2id: inta ay badato, isku day walba wuu qaalisan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>No closes every export, of tables and documents alike.</source>
        <translation type="unfinished">Maya waxay xirtaa dhoofin walba, jadwal iyo dukumentiba.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>No closes printing; the recovery key is written by hand.</source>
        <translation type="unfinished">Maya waxay xirtaa daabacaadda; furaha soo kabashada gacan ayaa lagu qoraa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Off: your IT installs them. Office: the program looks in the place named below.</source>
        <translation type="unfinished">Off: IT-gaaga ayaa rakiba. Office: barnaamijku wuxuu fiiriyaa meesha hoos lagu magacaabay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>One store for everybody of this computer; without it each account has its own.</source>
        <translation type="unfinished">Hal bakhaar oo dadka kombiyuutarkan oo dhan u dhexeeya; la'aantiis akoon walba kiisa ayuu leeyahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Passes over that memory at least</source>
        <translation type="unfinished">Ugu yaraan marinnada xusuustaas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Passphrases have at least</source>
        <translation type="unfinished">Weedhaha sirta ahi waxay leeyihiin ugu yaraan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People cannot enter another one. It begins with https://.</source>
        <translation type="unfinished">Dadku mid kale ma gelin karaan. Wuxuu ku bilaabmaa https://.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People choose among these.</source>
        <translation type="unfinished">Dadku kuwan ayay ka doortaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People choose among these. Microsoft is the sign-in in the browser, without a password.</source>
        <translation type="unfinished">Dadku kuwan ayay ka doortaan. Microsoft waa gelitaanka biraawsarka, iyada oo aan lahayn eray sir ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>People may choose a shorter time, never a longer one.</source>
        <translation type="unfinished">Dadku waqti ka gaaban way dooran karaan, ka dheer marna.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Place of updates</source>
        <translation type="unfinished">Meesha cusboonaysiinta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Printing</source>
        <translation type="unfinished">Daabacaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Remote Desktop and the like. Whatever is chosen, it is shown and logged.</source>
        <translation type="unfinished">Remote Desktop iyo wixii la mid ah. Wax kasta ha la doortee, waa la tusaa oo la diiwaangeliyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Roles that may say of a value that it is nobody's. The office chooses among these.</source>
        <translation type="unfinished">Doorarka sheegi kara in qiime uusan cidna lahayn. Xafiisku kuwan ayuu ka doortaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Saving files outside the program</source>
        <translation type="unfinished">Faylal ku kaydinta barnaamijka dibaddiisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Sign-in to any other tenant is refused.</source>
        <translation type="unfinished">Soo gelidda tenant kale waa la diidaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>System: also to the log of the operating system. It never holds personal data.</source>
        <translation type="unfinished">System: diiwaanka nidaamka hawlgalkana. Xog shakhsi ah marna ma hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Technical log</source>
        <translation type="unfinished">Diiwaanka farsamada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>The registration in your own tenant that people sign in with.</source>
        <translation type="unfinished">Diiwaangelinta tenant-kaaga ee dadku ku soo galaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>The second half of the cost of a guess.</source>
        <translation type="unfinished">Qaybta labaad ee qiimaha isku dayga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Updates</source>
        <translation type="unfinished">Cusboonaysiin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways out that may be used</source>
        <translation type="unfinished">Dariiqyada la isticmaali karo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways past a warning that may be offered</source>
        <translation type="unfinished">Siyaabaha digniin looga gudbo ee la bixin karo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Ways to sign in to mail</source>
        <translation type="unfinished">Siyaabaha iimaylka loo galo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Who may teach the gate</source>
        <translation type="unfinished">Cidda wax bari karta albaabka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Whole addresses or @domain, one a line. The state's desks are named like all others.</source>
        <translation type="unfinished">Cinwaanno dhammaystiran ama @domain, midkiiba sadar. Miisaska gobolka sida kuwa kale ayaa loo magacaabaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>Working over a remote session</source>
        <translation type="unfinished">Ku shaqaynta fadhi fog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy.py"/>
        <source>mail.endpoint must begin with https://.</source>
        <translation type="unfinished">mail.endpoint waa inuu ku bilaabmaa https://.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The key for policy files is not an Ed25519 key in base64.</source>
        <translation type="unfinished">Furaha faylasha siyaasaddu ma aha fure Ed25519 oo base64 ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file cannot be read: it is not TOML text in UTF-8.</source>
        <translation type="unfinished">Faylka siyaasadda lama akhrin karo: ma aha qoraal TOML ah oo UTF-8 ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file is too long. A policy is a page of text.</source>
        <translation type="unfinished">Faylka siyaasaddu aad buu u dheer yahay. Siyaasaddu waa hal bog oo qoraal ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file of this computer cannot be read. Tell your IT.</source>
        <translation type="unfinished">Faylka siyaasadda kombiyuutarkan lama akhrin karo. U sheeg IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>The policy file of this computer does not carry your organization's signature. Tell your IT: the program does not start before it is signed again or removed.</source>
        <translation type="unfinished">Faylka siyaasadda ee kombiyuutarkan ma sido saxiixa ururkaaga. U sheeg IT-gaaga: barnaamijku ma bilaabmo ilaa mar kale la saxiixo ama laga saaro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/policy_read.py"/>
        <source>There is a policy file on this computer, but this build of the program has no key to check it with. Tell your IT.</source>
        <translation type="unfinished">Kombiyuutarkan fayl siyaasadeed ayaa ku jira, laakiin noocan barnaamijku ma laha fure lagu hubiyo. U sheeg IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/setting.py"/>
        <source>Choose one of the options.</source>
        <translation type="unfinished">Mid ka mid ah doorashooyinka dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/setting.py"/>
        <source>Choose yes or no.</source>
        <translation type="unfinished">Dooro haa ama maya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/settings/updates.py"/>
        <source>The list of versions in your organization's place cannot be trusted: {why}. Nothing was changed; tell your IT.</source>
        <translation type="unfinished">Liiska noocyada ee meesha ururkaaga laguma kalsoonaan karo: {why}. Waxba lama beddelin; u sheeg IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/spelling/dictionary.py"/>
        <source>The dictionary of this language could not be read. Install AssisterDesk again.</source>
        <translation type="unfinished">Qaamuuska luqaddan lama akhrin karin. Mar kale ku rakib AssisterDesk.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_log.py"/>
        <source>The access log holds an entry that was not written by this program. Verify the log and show the result to the information owner.</source>
        <translation type="unfinished">Diiwaanka gelitaanka waxaa ku jira gelin uusan barnaamijkani qorin. Diiwaanka hubi oo natiijada tus mas'uulka xogta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_reading.py"/>
        <source>What others may see is read by the supervisor, the information owner and the privacy contact. Ask one of them.</source>
        <translation type="unfinished">Waxa dadka kale arki karaan waxaa akhriya kormeeraha, mas'uulka xogta iyo qofka asturnaanta. Mid ka mid ah weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_requests.py"/>
        <source>This request is not here any more. Open the page again.</source>
        <translation type="unfinished">Codsigani halkan ma joogo hadda. Bogga mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Ask the supervisor or the privacy contact to end this access.</source>
        <translation type="unfinished">Weydiiso kormeeraha ama qofka asturnaanta inuu gelitaankan dhammeeyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose a colleague whose cases you need.</source>
        <translation type="unfinished">Dooro saaxiib shaqo oo aad kiisaskiisa u baahan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose for how long: not in the past, and not longer than is allowed.</source>
        <translation type="unfinished">Dooro muddada: hore ma aha, kana badan inta la oggol yahay ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Choose one case, or one person's cases.</source>
        <translation type="unfinished">Dooro hal kiis, ama kiisaska hal qof.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Emergency access is to one case.</source>
        <translation type="unfinished">Gelitaanka degdegga ahi waa hal kiis.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Everyone asks for their own access.</source>
        <translation type="unfinished">Qof walba gelitaankiisa ayuu codsadaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Everyone signs for themselves.</source>
        <translation type="unfinished">Qof walba naftiisa ayuu u saxiixaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Nobody gives themselves access. Ask for it on the Access page.</source>
        <translation type="unfinished">Cidna gelitaan isma siiso. Ka codso bogga Gelitaanka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only people of this office ask for access.</source>
        <translation type="unfinished">Dadka xafiiskan oo keliya ayaa gelitaan codsada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only somebody who decides on access needs their card here.</source>
        <translation type="unfinished">Qofka gelitaanka go'aamiya oo keliya ayaa kaarkiisa halkan uga baahan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only the owner of a case or the supervisor lets others work on it.</source>
        <translation type="unfinished">Milkiilaha kiiska ama kormeeraha oo keliya ayaa dadka kale u oggolaada inay ka shaqeeyaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Only the person who asked takes a request back.</source>
        <translation type="unfinished">Qofkii codsaday oo keliya ayaa codsiga kala noqda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Say in a few words what you need it for.</source>
        <translation type="unfinished">Erayo yar ku sheeg waxa aad ugu baahan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Somebody else looks into the emergency access that you took yourself.</source>
        <translation type="unfinished">Qof kale ayaa eega gelitaanka degdegga ah ee aad adigu qaadatay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>Somebody else than the person who asks takes in the approver's card.</source>
        <translation type="unfinished">Kaarka ansixiyaha waxaa soo geliya qof aan ahayn kan codsanaya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The case was erased in the meantime. Decline the request.</source>
        <translation type="unfinished">Kiiska intaas waa la masaxay. Codsiga diid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The person who asked does not work here any more. Decline it.</source>
        <translation type="unfinished">Qofkii codsaday halkan kama shaqeeyo mar dambe. Diid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The privacy contact looks into emergency access.</source>
        <translation type="unfinished">Qofka asturnaanta ayaa eega gelitaanka degdegga ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The supervisor or the information owner takes in a colleague's card.</source>
        <translation type="unfinished">Kormeeraha ama mas'uulka xogta ayaa soo geliya kaarka saaxiibka shaqo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>The time that was asked for has passed. Decline it, and let them ask again.</source>
        <translation type="unfinished">Waqtigii la codsaday wuu dhaafay. Diid, oo mar kale ha codsadeen.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This access is not in force.</source>
        <translation type="unfinished">Gelitaankani ma shaqaynayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This answer does not belong to a request that was sent from here.</source>
        <translation type="unfinished">Jawaabtani kuma saabsana codsi halkan laga diray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This case is not here. Check its reference.</source>
        <translation type="unfinished">Kiiskani halkan ma joogo. Tixraaciisa hubi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This colleague cannot sign this request. Choose another one.</source>
        <translation type="unfinished">Saaxiibkan shaqo codsigan ma saxiixi karo. Mid kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This is for a supervisor and an information owner to decide: two people, and neither the one who asked.</source>
        <translation type="unfinished">Tan waxaa go'aamiya kormeere iyo mas'uul xogeed: laba qof, midkoodna kii codsaday ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This kind of access is asked for and approved by two people.</source>
        <translation type="unfinished">Gelitaanka noocan ah waa la codsadaa, laba qofna way ansixiyaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This person owns the case. Give it to somebody else first.</source>
        <translation type="unfinished">Qofkani wuxuu leeyahay kiiska. Marka hore qof kale sii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This person's work changed, and what they may see is not looked over yet. Finish that review first.</source>
        <translation type="unfinished">Shaqada qofkan way isbeddeshay, waxa uu arki karona weli lama eegin. Marka hore eegistaas dhammee.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This request is decided already.</source>
        <translation type="unfinished">Codsigan mar hore ayaa la go'aamiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This request is decided already. Open the page again.</source>
        <translation type="unfinished">Codsigan mar hore ayaa la go'aamiyay. Bogga mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/access_steps.py"/>
        <source>This was looked into already. Open the page again.</source>
        <translation type="unfinished">Tan mar hore ayaa la eegay. Bogga mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>A backup is being made in this folder right now. Wait until it is done.</source>
        <translation type="unfinished">Hadda nuqul kayd ah ayaa galkan lagu samaynayaa. Sug ilaa uu dhammaado.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The backup did not read back as it was written, so it was thrown away and the older ones were kept. The disk of that folder may be failing: choose another folder under Backups.</source>
        <translation type="unfinished">Nuqulka kaydku uma akhrismin sidii loo qoray, markaa waa la tuuray, kuwii horena waa la hayay. Diskiga galkaas ayaa laga yaabaa inuu xumaanayo: gal kale ka dooro Nuqullada kaydka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The folder for backups cannot be read. Check that its drive is connected and that you may open it.</source>
        <translation type="unfinished">Galka nuqullada kaydka lama akhrin karo. Hubi in diskigiisu ku xiran yahay iyo inaad furi karto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The folder for backups cannot be written to or its disk is full, so no backup was made. The older ones were kept. Make room there, or choose another folder under Backups.</source>
        <translation type="unfinished">Galka nuqullada kaydka wax laguma qori karo ama diskigiisu waa buuxaa, markaa nuqul lama samayn. Kuwii hore waa la hayay. Halkaas meel ka bannee, ama gal kale ka dooro Nuqullada kaydka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's file holds no finished store. There is nothing to copy.</source>
        <translation type="unfinished">Faylka bakhaarku ma hayo bakhaar dhammaystiran. Wax la koobi gareeyo ma jiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's folder cannot be made. Choose another one.</source>
        <translation type="unfinished">Galka bakhaarka lama samayn karo. Mid kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's folder cannot be written to. Check that its drive is connected and that it is not full, then try again.</source>
        <translation type="unfinished">Galka bakhaarka wax laguma qori karo. Hubi in diskigiisu ku xiran yahay oo uusan buuxin, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>The store's key file, slots.json, is missing. Tell your IT.</source>
        <translation type="unfinished">Faylka furayaasha bakhaarka, slots.json, ayaa maqan. U sheeg IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup.py"/>
        <source>This backup does not open with that key, or nothing of it is left.</source>
        <translation type="unfinished">Nuqulkan kaydka ah furahaas kuma furmo, ama waxba kama harin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup_manifest.py"/>
        <source>This backup is not whole: a file in it is missing or was changed. Use another one.</source>
        <translation type="unfinished">Nuqulkan kaydku ma dhammaystirna: fayl ayaa ka maqan ama la beddelay. Mid kale isticmaal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/backup_manifest.py"/>
        <source>This backup was made by a newer version of AssisterDesk. Install that version here.</source>
        <translation type="unfinished">Nuqulkan kaydka ah waxaa sameeyay nooc ka cusub oo AssisterDesk ah. Noocaas halkan ku rakib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/case_keys.py"/>
        <source>The data key of this case is not in the store. Restore the last backup that still opens it.</source>
        <translation type="unfinished">Furaha xogta kiiskan bakhaarka kuma jiro. Soo celi nuqulkii kaydka ee ugu dambeeyay ee weli fura.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/cases.py"/>
        <source>Another case already has this reference. Draw a new one and save again.</source>
        <translation type="unfinished">Kiis kale ayaa horeba tixraacan leh. Mid cusub soo saar oo mar kale kaydi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/cases.py"/>
        <source>This case is not in the store. Restore the last backup that holds it.</source>
        <translation type="unfinished">Kiiskani bakhaarka kuma jiro. Soo celi nuqulkii kaydka ee ugu dambeeyay ee haya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/connections.py"/>
        <source>The store is closed. Sign in again to go on.</source>
        <translation type="unfinished">Bakhaarku waa xiran yahay. Mar kale soo gal si aad u sii waddo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/damaged_file.py"/>
        <source>Nothing of this store's file can be read with this key. It may belong to other key slots. Put back a backup instead.</source>
        <translation type="unfinished">Furahan faylka bakhaarkan waxba lagama akhriyi karo. Waxaa laga yaabaa inuu furayaal kale ka tirsan yahay. Beddelkeeda nuqul kayd ah soo celi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/documents.py"/>
        <source>This document is damaged in the store. A backup may still hold it.</source>
        <translation type="unfinished">Dukumentigani bakhaarka ayuu ku dhaawacan yahay. Nuqul kayd ah ayaa laga yaabaa inuu weli hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/documents.py"/>
        <source>This document is not on this case. Open the case again.</source>
        <translation type="unfinished">Dukumentigani kiiskan kuma jiro. Kiiska mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/erase.py"/>
        <source>The store has lost the key that signs its log. Restore the last backup.</source>
        <translation type="unfinished">Bakhaarku wuu lumiyay furaha saxiixa diiwaankiisa. Soo celi nuqulkii kaydka ee ugu dambeeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>A part of the store's file does not decrypt. Stop working in it and restore the last backup.</source>
        <translation type="unfinished">Qayb ka mid ah faylka bakhaarka sirta lagama furi karo. Jooji ku shaqayntiisa oo soo celi nuqulkii kaydka ee ugu dambeeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>A part of the store's file is damaged. Stop working in it and restore the last backup.</source>
        <translation type="unfinished">Qayb ka mid ah faylka bakhaarka ayaa dhaawacan. Jooji ku shaqayntiisa oo soo celi nuqulkii kaydka ee ugu dambeeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>Another program is using the store. Close the other copy of AssisterDesk and try again.</source>
        <translation type="unfinished">Barnaamij kale ayaa bakhaarka isticmaalaya. Xir AssisterDesk-ga kale oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The computer has no memory left. Close other programs and try again.</source>
        <translation type="unfinished">Kombiyuutarka xusuusta ayaa ka dhammaatay. Xir barnaamijyada kale oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The disk did not do what was asked. Nothing was saved by this step; check that the disk is connected and try again.</source>
        <translation type="unfinished">Diskigu ma samayn wixii laga codsaday. Tallaabadan waxba laguma kaydin; hubi in diskigu ku xiran yahay oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The disk is full. Nothing was saved by this step; everything saved before it is safe. Make room and try again.</source>
        <translation type="unfinished">Diskigu waa buuxaa. Tallaabadan waxba laguma kaydin; wixii ka hor la kaydiyay oo dhan waa nabad. Meel bannee oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The store's file cannot be opened. Check that its folder is there and may be written to.</source>
        <translation type="unfinished">Faylka bakhaarka lama furi karo. Hubi in galkiisu jiro oo wax lagu qori karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>The store's folder cannot be written to. Check its permissions and try again.</source>
        <translation type="unfinished">Galka bakhaarka wax laguma qori karo. Hubi oggolaanshihiisa oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>This is too large for the store. Nothing was saved; split it up.</source>
        <translation type="unfinished">Tani aad bay ugu weyn tahay bakhaarka. Waxba lama kaydin; kala qaybi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/faults.py"/>
        <source>This store does not open with that key. It belongs to other key slots, or its file is damaged: restore the last backup.</source>
        <translation type="unfinished">Bakhaarkani furahaas kuma furmo. Furayaal kale ayuu ka tirsan yahay, ama faylkiisu waa dhaawacan yahay: soo celi nuqulkii kaydka ee ugu dambeeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/file_mark.py"/>
        <source>The store's file was changed while it was closed, and not by AssisterDesk: a part of it was put back to an earlier state or edited. Put back the newest backup, and tell the information owner.</source>
        <translation type="unfinished">Faylka bakhaarka waa la beddelay intuu xirnaa, mana beddelin AssisterDesk: qayb ka mid ah waxaa lagu celiyay xaalad hore ama waa la tafatiray. Soo celi nuqulka kaydka ee ugu cusub, oo u sheeg mas'uulka xogta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/head.py"/>
        <source>The head file beside the store cannot be read.</source>
        <translation type="unfinished">Faylka madaxa ee bakhaarka ag yaal lama akhrin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/head.py"/>
        <source>The head file beside the store is damaged or was changed.</source>
        <translation type="unfinished">Faylka madaxa ee bakhaarka ag yaal waa dhaawacan yahay ama waa la beddelay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Access was closed when the work changed, and has to be looked over first. Ask the supervisor to finish that review.</source>
        <translation type="unfinished">Gelitaanka waa la xiray markii shaqadu isbeddeshay, waana in marka hore la eegaa. Kormeeraha weydiiso inuu eegistaas dhammeeyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Another supervisor or information owner decides about this.</source>
        <translation type="unfinished">Kormeere ama mas'uul xogeed kale ayaa tan go'aamiya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Choose a colleague who works here.</source>
        <translation type="unfinished">Dooro saaxiib shaqo oo halkan ka shaqeeya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Only the supervisor or the information owner assigns cases.</source>
        <translation type="unfinished">Kormeeraha ama mas'uulka xogta oo keliya ayaa kiisas xilsaara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>Only the supervisor or the information owner changes staff.</source>
        <translation type="unfinished">Kormeeraha ama mas'uulka xogta oo keliya ayaa shaqaalaha beddela.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This case is not here any more.</source>
        <translation type="unfinished">Kiiskani halkan ma joogo mar dambe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This person does not work here any more. Give their cases to others.</source>
        <translation type="unfinished">Qofkani halkan kama shaqeeyo mar dambe. Kiisaskiisa dad kale sii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/job_steps.py"/>
        <source>This review is closed already. Open the page again.</source>
        <translation type="unfinished">Eegistan mar hore ayaa la xiray. Bogga mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>A legal hold is in force, so nothing is deleted.</source>
        <translation type="unfinished">Hakin sharci ah ayaa jirta, markaa waxba lama tirtirayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>Approve a policy for the log first: it says how long entries are kept.</source>
        <translation type="unfinished">Marka hore siyaasad diiwaanka ansixi: waxay sheegaysaa inta gelinnada la hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>No entry is older than the policy asks to keep.</source>
        <translation type="unfinished">Gelin ka da' weyn inta siyaasaddu rabto ma jirto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/log_cuts.py"/>
        <source>The information owner deletes entries whose time is over. Ask them.</source>
        <translation type="unfinished">Mas'uulka xogta ayaa tirtira gelinnada muddadoodu dhammaatay. Weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>That person is not in this case.</source>
        <translation type="unfinished">Qofkaas kiiskan kuma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>That person is not in this change.</source>
        <translation type="unfinished">Qofkaas beddelkan kuma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>This look at the case is over. Open the case again.</source>
        <translation type="unfinished">Eegistan kiisku way dhammaatay. Kiiska mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>This look was not recorded for that person. Open the person first.</source>
        <translation type="unfinished">Eegistan qofkaas looma diiwaangelin. Marka hore qofka fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/look.py"/>
        <source>You do not have access to this part of the case. Ask your supervisor and the information owner for it.</source>
        <translation type="unfinished">Gelitaan uma lihid qaybtan kiiska. Ka codso kormeerahaaga iyo mas'uulka xogta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/migrate.py"/>
        <source>This store was made by a newer version of AssisterDesk. Install that version here, too; nothing was changed.</source>
        <translation type="unfinished">Bakhaarkan waxaa sameeyay nooc ka cusub oo AssisterDesk ah. Noocaas halkanna ku rakib; waxba lama beddelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/notes.py"/>
        <source>This note was changed elsewhere in the meantime. Open it again, then put in what is missing.</source>
        <translation type="unfinished">Qoraalkan intaas meel kale ayaa lagu beddelay. Mar kale fur, kaddib geli waxa maqan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/office.py"/>
        <source>This store holds no office: making it was never finished. Make a new one.</source>
        <translation type="unfinished">Bakhaarkani xafiis ma hayo: samayntiisa lama dhammayn. Mid cusub samee.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's file holds no finished store. Restore the last backup.</source>
        <translation type="unfinished">Faylka bakhaarku ma hayo bakhaar dhammaystiran. Soo celi nuqulkii kaydka ee ugu dambeeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's file is empty. Restore the last backup.</source>
        <translation type="unfinished">Faylka bakhaarku waa maran yahay. Soo celi nuqulkii kaydka ee ugu dambeeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's folder cannot be read. Check that you may open it.</source>
        <translation type="unfinished">Galka bakhaarka lama akhrin karo. Hubi inaad furi karto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>The store's folder cannot be written to. Check that its drive is connected, that it is not full and that you may write there, then try again.</source>
        <translation type="unfinished">Galka bakhaarka wax laguma qori karo. Hubi in diskigiisu ku xiran yahay, uusan buuxin, oo aad wax ku qori karto, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/opener.py"/>
        <source>This folder already holds a store. Choose another folder.</source>
        <translation type="unfinished">Galkani horeba bakhaar ayuu hayaa. Gal kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>Only the privacy contact or the information owner reads this. Ask one of them.</source>
        <translation type="unfinished">Qofka asturnaanta ama mas'uulka xogta oo keliya ayaa tan akhriya. Midkood weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>This is read by the supervisor, the information owner and the privacy contact. Ask one of them.</source>
        <translation type="unfinished">Tan waxaa akhriya kormeeraha, mas'uulka xogta iyo qofka asturnaanta. Midkood weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_look.py"/>
        <source>This look is over. Open it again.</source>
        <translation type="unfinished">Eegistani way dhammaatay. Mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>This letter is not in the store. Restore the last backup that holds it.</source>
        <translation type="unfinished">Warqaddani bakhaarka kuma jirto. Soo celi nuqulkii kaydka ee ugu dambeeyay ee haya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>This record was changed elsewhere in the meantime. Open it again, then do what is still missing.</source>
        <translation type="unfinished">Diiwaankan intaas meel kale ayaa lagu beddelay. Mar kale fur, kaddib samee waxa weli maqan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>incident</source>
        <translation type="unfinished">dhacdo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/privacy_records.py"/>
        <source>request</source>
        <translation type="unfinished">codsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>Only the person who made a change can undo it. Restore a version instead.</source>
        <translation type="unfinished">Qofkii beddelka sameeyay oo keliya ayaa ka noqon kara. Beddelkeeda nooc soo celi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>Something on this case was changed in the meantime. Look at the history again.</source>
        <translation type="unfinished">Wax kiiskan ku jira intaas waa la beddelay. Taariikhda mar kale fiiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>That change is not in the history of this case. Open the history again.</source>
        <translation type="unfinished">Beddelkaas taariikhda kiiskan kuma jiro. Taariikhda mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>That version is not in the history of this case. Open the history again.</source>
        <translation type="unfinished">Noocaas taariikhda kiiskan kuma jiro. Taariikhda mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This change cannot be undone: it was built upon since, or it left this office. Choose an earlier version in the history instead.</source>
        <translation type="unfinished">Beddelkan lagama noqon karo: wax kale ayaa korkiisa la dhisay, ama xafiiskan wuu ka baxay. Taariikhda nooc hore ka dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This is how it stands now, so there is nothing to put back.</source>
        <translation type="unfinished">Hadda sidaas ayay tahay, markaa wax la soo celiyo ma jiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/put_back.py"/>
        <source>This version cannot be put back. What was sent or filed stays as it is.</source>
        <translation type="unfinished">Noocan lama soo celin karo. Wixii la diray ama la faylgareeyay sidiisa ayuu u joogayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/rekey.py"/>
        <source>The store could not be copied under its new key. Try again.</source>
        <translation type="unfinished">Bakhaarka furihiisa cusub laguma koobi gareyn karin. Mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/restoring.py"/>
        <source>A backup was being put back and the note about it is damaged. Put the backup back once more.</source>
        <translation type="unfinished">Nuqul kayd ah ayaa la soo celinayay, qoraalkii ku saabsanaana waa dhaawacan yahay. Nuqulka mar kale soo celi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/restoring.py"/>
        <source>The backup could not be put back, because the store's folder cannot be written to or its disk is full. Nothing was lost. Make room, then start AssisterDesk again.</source>
        <translation type="unfinished">Nuqulka kaydka lama soo celin karin, sababtoo ah galka bakhaarka wax laguma qori karo ama diskigiisu waa buuxaa. Waxba ma lumin. Meel bannee, kaddib AssisterDesk mar kale bilow.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvage.py"/>
        <source>Too much of this store is lost: not even what the rest is sealed under can be read. Put back a backup instead.</source>
        <translation type="unfinished">Wax badan oo bakhaarkan ah ayaa lumay: xitaa lama akhriyi karo waxa inta kale lagu shaabadeeyay. Beddelkeeda nuqul kayd ah soo celi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvaging.py"/>
        <source>A file of the store is missing. Put back a backup.</source>
        <translation type="unfinished">Fayl bakhaarka ka mid ah ayaa maqan. Nuqul kayd ah soo celi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/salvaging.py"/>
        <source>What can be saved could not be written: the disk of the store's folder is full or cannot be written to. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished">Waxa la badbaadin karo lama qori karin: diskiga galka bakhaarku waa buuxaa ama wax laguma qori karo. Waxba lama beddelin. Meel bannee, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/sealed_words.py"/>
        <source>A record of this case is damaged. A backup may still hold it.</source>
        <translation type="unfinished">Diiwaan kiiskan ah waa dhaawacan yahay. Nuqul kayd ah ayaa laga yaabaa inuu weli hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/single.py"/>
        <source>This folder's drive cannot keep a second copy of AssisterDesk out of the store. Move the store to a folder on this computer's own disk.</source>
        <translation type="unfinished">Diskiga galkani ma celin karo AssisterDesk labaad oo bakhaarka gala. Bakhaarka u wareeji gal ku yaal diskiga kombiyuutarkan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/single.py"/>
        <source>This store is open in another copy of AssisterDesk on this computer. Lock or close it there, then try again.</source>
        <translation type="unfinished">Bakhaarkani wuxuu ku furan yahay AssisterDesk kale oo kombiyuutarkan ah. Halkaas ku quful ama ku xir, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/submissions.py"/>
        <source>The content of this submission is not on this case. Prepare it again.</source>
        <translation type="unfinished">Waxa gudbintan ku jira kiiskan kuma jiraan. Mar kale diyaari.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/wall.py"/>
        <source>This belongs to somebody else. Only they change it.</source>
        <translation type="unfinished">Tan qof kale ayaa leh. Isaga oo keliya ayaa beddela.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>A part of the store's file is damaged, so it could not be copied. Stop working in it and put back the last backup.</source>
        <translation type="unfinished">Qayb ka mid ah faylka bakhaarka ayaa dhaawacan, markaa lama koobi garayn karin. Jooji ku shaqayntiisa oo soo celi nuqulkii kaydka ee ugu dambeeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The disk is full or could not be written to, so no copy was made. What was there is untouched. Make room, check that the drive is connected, then try again.</source>
        <translation type="unfinished">Diskigu waa buuxaa ama wax laguma qori karin, markaa koobi lama samayn. Wixii halkaas yaallay lama taaban. Meel bannee, hubi in diskigu ku xiran yahay, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The file is damaged: a part of it cannot be read.</source>
        <translation type="unfinished">Faylku waa dhaawacan yahay: qayb lama akhrin karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The file is damaged: a part of it is not as it was written.</source>
        <translation type="unfinished">Faylku waa dhaawacan yahay: qayb ma aha sidii loo qoray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/whole_copy.py"/>
        <source>The store is still being read, perhaps for a backup. Wait until that is done, then try again.</source>
        <translation type="unfinished">Bakhaarka weli waa la akhrinayaa, laga yaabee nuqul kayd ah. Sug ilaa ay dhammaato, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/store/withdrawn.py"/>
        <source>This is not on the case any more. Open the case again.</source>
        <translation type="unfinished">Tani kiiska kuma jirto mar dambe. Kiiska mar kale fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>Choose the month or quarter, such as 2026-10 or 2026 Q4.</source>
        <translation type="unfinished">Dooro bisha ama rubuca, sida 2026-10 ama 2026 Q4.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>Choose the topic from the list.</source>
        <translation type="unfinished">Mawduuca liiska ka dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>The reference is not one of ours. Nothing else may name a case.</source>
        <translation type="unfinished">Tixraacu kuweenna ma aha. Wax kale kiis ma magacaabi karaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/body.py"/>
        <source>This is not done by email, so there is no message to write.</source>
        <translation type="unfinished">Tan iimayl laguma sameeyo, markaa fariin la qoro ma jirto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/case_types.py"/>
        <source>Where does the case stand?</source>
        <translation type="unfinished">Kiisku xaggee buu marayaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/needs.py"/>
        <source>This case type is not for your kind of assister. Choose another one.</source>
        <translation type="unfinished">Noocan kiisku uma aha nooca caawiyahaaga. Mid kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/needs.py"/>
        <source>This case type takes no people.</source>
        <translation type="unfinished">Noocan kiisku dad ma qaato.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>Choose the topic from the list; a subject line takes no other words.</source>
        <translation type="unfinished">Mawduuca liiska ka dooro; sadarka mawduuca fariintu erayo kale ma qaato.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>The encryption keyword is one short line. Correct it in Settings.</source>
        <translation type="unfinished">Erayga furaha ah ee sireyntu waa hal sadar oo gaaban. Dejinta ku sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/subjects.py"/>
        <source>This is not done by email, so it has no subject line.</source>
        <translation type="unfinished">Tan iimayl laguma sameeyo, markaa mawduuc fariin ma leh.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Answered</source>
        <translation type="unfinished">La jawaabay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Being sent</source>
        <translation type="unfinished">La dirayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Checked, being sent</source>
        <translation type="unfinished">La hubiyay, la dirayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Needs you</source>
        <translation type="unfinished">Adiga kuu baahan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Ready to send</source>
        <translation type="unfinished">Diyaar u ah dirid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Sending</source>
        <translation type="unfinished">Dirid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Sent, waiting for the desk</source>
        <translation type="unfinished">La diray, miiska la sugayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/submissions/submission.py"/>
        <source>Unknown: it may have been sent</source>
        <translation type="unfinished">Lama yaqaan: waxaa laga yaabaa in la diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>No colleague has a case here.</source>
        <translation type="unfinished">Saaxiib shaqo halkan kiis kuma laha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>Nobody is signed in.</source>
        <translation type="unfinished">Cidna ma soo gelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/need_to_know.py"/>
        <source>The case of the tour is not there.</source>
        <translation type="unfinished">Kiiskii bandhiggu ma joogo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/tour/run.py"/>
        <source>The folder for the pictures cannot be written. Name another one.</source>
        <translation type="unfinished">Galka sawirrada wax laguma qori karo. Mid kale magacow.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_broken.py"/>
        <source>The mail server could not prove who it is (its certificate is not trusted). Nothing was sent. Ask your IT for the certificate of your own authority.</source>
        <translation type="unfinished">Server-ka iimaylku ma caddayn karin cidda uu yahay (shahaadadiisa lama aamini karo). Waxba lama dirin. IT-gaaga weydiiso shahaadada mas'uulkaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_broken.py"/>
        <source>The mail server offers no connection that is safe enough (TLS 1.2 or later). Nothing was sent. Ask your IT.</source>
        <translation type="unfinished">Server-ka iimaylku ma bixiyo xiriir ku filan ammaan ah (TLS 1.2 ama ka dambeeya). Waxba lama dirin. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_by_kind.py"/>
        <source>This kind of mail account is not known here. Set it up again.</source>
        <translation type="unfinished">Akoonka iimaylka ee noocan ah halkan laguma yaqaan. Dib u deji.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Microsoft's sign-in service does not answer. Nothing was sent. Try again later.</source>
        <translation type="unfinished">Adeegga soo gelidda Microsoft ma jawaabayo. Waxba lama dirin. Mar dambe isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Sign in to Microsoft again: open Secure email and choose “Sign in again”.</source>
        <translation type="unfinished">Mar kale gal Microsoft: fur Iimayl ammaan ah oo dooro “Mar kale soo gal”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>The program is registered with a secret, which a desktop program cannot keep. Ask your IT to allow public client flows.</source>
        <translation type="unfinished">Barnaamijka waxaa lagu diiwaangeliyay sir aan barnaamij desktop ahi hayn karin. IT-gaaga weydiiso inuu oggolaado public client flows.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>The program's id is not known to your organization. Correct it in Settings.</source>
        <translation type="unfinished">Ururkaagu ma yaqaan id-ga barnaamijka. Dejinta ku sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>This account does not belong to your organization. Sign in with another one.</source>
        <translation type="unfinished">Akoonkani kama tirsana ururkaaga. Mid kale ku soo gal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>You are not assigned to this program in Microsoft 365. Ask your IT.</source>
        <translation type="unfinished">Barnaamijkan laguguma xilsaarin Microsoft 365. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization has not allowed AssisterDesk to use your mail yet. Give your Microsoft 365 administrator the address for consent that is shown under Secure email, then sign in again.</source>
        <translation type="unfinished">Ururkaagu weli uma oggolaan AssisterDesk inuu iimaylkaaga isticmaalo. Maamulahaaga Microsoft 365 sii cinwaanka oggolaanshaha ee ka muuqda Iimayl ammaan ah, kaddib mar kale soo gal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's sign-in rules ask for a managed device. Ask your IT.</source>
        <translation type="unfinished">Xeerarka soo gelidda ee ururkaagu waxay weydiiyaan qalab la maamulo. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's sign-in rules do not allow this. Ask your IT.</source>
        <translation type="unfinished">Xeerarka soo gelidda ee ururkaagu tan ma oggola. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/refusals.py"/>
        <source>Your organization's tenant is not known to Microsoft. Correct it in Settings.</source>
        <translation type="unfinished">Microsoft ma taqaan tenant-ka ururkaaga. Dejinta ku sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/registration.py"/>
        <source>Enter the application id and the tenant that your IT registered for AssisterDesk. They look like 1b4e28ba-2fa1-11d2-883f-0016d3cca427 and example.org.</source>
        <translation type="unfinished">Geli application id iyo tenant-ka IT-gaagu u diiwaangeliyay AssisterDesk. Waxay u eg yihiin 1b4e28ba-2fa1-11d2-883f-0016d3cca427 iyo example.org.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>Nobody signed in within five minutes. Start it again.</source>
        <translation type="unfinished">Cidna shan daqiiqo gudahood ma soo gelin. Mar kale bilow.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>Signing in was stopped.</source>
        <translation type="unfinished">Soo gelidda waa la joojiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_microsoft/signing_in.py"/>
        <source>You signed in with another account than the one in Settings. Sign in with that one, or correct the email address and user name.</source>
        <translation type="unfinished">Waxaad ku soo gashay akoon aan ahayn kan Dejinta. Kaas ku soo gal, ama sax cinwaanka iimaylka iyo magaca isticmaalaha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_tls.py"/>
        <source>The certificate of your own authority cannot be read. Ask your IT for it in PEM form and enter it again in Settings.</source>
        <translation type="unfinished">Shahaadada mas'uulkaaga lama akhrin karo. IT-gaaga weydiiso qaabka PEM oo mar kale Dejinta geli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>The sign that makes your mail service encrypt is missing from this message. Nothing was sent.</source>
        <translation type="unfinished">Calaamaddii adeeggaaga iimaylka ka dhigaysay inuu sireeyo fariintan way ka maqan tahay. Waxba lama dirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>This message was not meant for mail. Choose the way to send it again.</source>
        <translation type="unfinished">Fariintan iimayl looma waday. Dariiqa dirista mar kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/_trigger.py"/>
        <source>This sensitivity is not known to Exchange. Correct it in Settings.</source>
        <translation type="unfinished">Exchange xasaasiyaddan ma yaqaan. Dejinta ku sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The mail server's address must look like https://mail.example.org/EWS/Exchange.asmx. Correct it in Settings.</source>
        <translation type="unfinished">Cinwaanka server-ka iimaylku waa inuu u ekaadaa https://mail.example.org/EWS/Exchange.asmx. Dejinta ku sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The practice office only talks to its own mail server on this computer. Open your real office to send real mail.</source>
        <translation type="unfinished">Xafiiska tababarku wuxuu la hadlaa oo keliya server-kiisa iimaylka ee kombiyuutarkan. Fur xafiiskaaga dhabta ah si aad iimayl dhab ah u dirto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>The way to sign in to the mail server must be basic, NTLM or Microsoft.</source>
        <translation type="unfinished">Sida loo galo serferka iimaylku waa inay noqotaa basic, NTLM ama Microsoft.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/connector.py"/>
        <source>This is the practice office's mail server. A real office needs the address of its own Exchange server.</source>
        <translation type="unfinished">Kani waa server-ka iimaylka xafiiska tababarka. Xafiis dhab ah wuxuu u baahan yahay cinwaanka server-kiisa Exchange.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/mailbox.py"/>
        <source>The message has no recipient. Nothing was saved.</source>
        <translation type="unfinished">Fariintu qof hela ma leh. Waxba lama kaydin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/mailbox.py"/>
        <source>This mailbox was signed out. Sign in again.</source>
        <translation type="unfinished">Sanduuqan iimaylka waa laga baxay. Mar kale soo gal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>An attachment is too large for the mail server.</source>
        <translation type="unfinished">Lifaaq ayaa aad ugu weyn server-ka iimaylka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Enter your mailbox's main address in Settings.</source>
        <translation type="unfinished">Dejinta geli cinwaanka ugu weyn ee sanduuqaaga iimaylka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Exchange Web Services is switched off for your mailbox or your organization. Ask your IT to allow it, or use the secure site.</source>
        <translation type="unfinished">Exchange Web Services waa ka dansan yahay sanduuqaaga ama ururkaaga. IT-gaaga weydiiso inuu oggolaado, ama bogga ammaanka ah isticmaal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Microsoft asked for a new sign-in, and it was done. Nothing was sent yet. Try again.</source>
        <translation type="unfinished">Microsoft waxay codsatay gelitaan cusub, waana la sameeyay. Weli waxba lama dirin. Mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft must be read again before it is sent.</source>
        <translation type="unfinished">Qabyada waa in mar kale la akhriyo ka hor intaan la dirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft was changed on the server after it was checked. Check it again.</source>
        <translation type="unfinished">Qabyada waxaa lagu beddelay server-ka kaddib markii la hubiyay. Mar kale hubi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The draft was changed on the server. Check it again.</source>
        <translation type="unfinished">Qabyada waxaa lagu beddelay server-ka. Mar kale hubi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not accept your user name or password. Correct them in Settings.</source>
        <translation type="unfinished">Server-ka iimaylku ma aqbalin magacaaga isticmaale ama erayga sirta ah. Dejinta ku sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not confirm that the message was sent. It may have been sent. Do not send it again before you have looked in Sent Items.</source>
        <translation type="unfinished">Server-ka iimaylku ma xaqiijin in fariinta la diray. Waxaa laga yaabaa in la diray. Mar kale ha dirin ka hor intaadan Sent Items fiirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server did not confirm the draft. Nothing was sent. Try again later.</source>
        <translation type="unfinished">Server-ka iimaylku qabyada ma xaqiijin. Waxba lama dirin. Mar dambe isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not accept the desk's address.</source>
        <translation type="unfinished">Server-ka iimaylku ma aqbalo cinwaanka miiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not allow this for your mailbox. Ask your IT.</source>
        <translation type="unfinished">Server-ka iimaylku tan uma oggola sanduuqaaga. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not allow this for your mailbox. Ask your IT. (403)</source>
        <translation type="unfinished">Server-ka iimaylku tan sanduuqaaga uma oggola. Weydii IT-gaaga. (403)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not answer. Try again later.</source>
        <translation type="unfinished">Server-ka iimaylku ma jawaabayo. Mar dambe isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server does not let you send from this address. Ask your IT.</source>
        <translation type="unfinished">Server-ka iimaylku kuuma oggola inaad cinwaankan wax ka dirto. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server offers no connection that is safe enough (TLS 1.2 or later). Nothing was sent. Ask your IT to update it.</source>
        <translation type="unfinished">Server-ka iimaylku ma bixiyo xiriir ku filan ammaan ah (TLS 1.2 ama ka dambeeya). Waxba lama dirin. IT-gaaga weydiiso inuu cusboonaysiiyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The mail server points to another address. The program does not follow it: ask your IT for the right one.</source>
        <translation type="unfinished">Server-ka iimaylku wuxuu tilmaamayaa cinwaan kale. Barnaamijku ma raaco: IT-gaaga weydii kan saxda ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message has no recipient.</source>
        <translation type="unfinished">Fariintu qof hela ma leh.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is no longer in your mailbox.</source>
        <translation type="unfinished">Fariintu sanduuqaaga kuma jirto mar dambe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is too large for the mail server. Send fewer files.</source>
        <translation type="unfinished">Fariintu aad bay ugu weyn tahay server-ka iimaylka. Faylal ka yar dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>The message is too large for the mail server. Send fewer or smaller files.</source>
        <translation type="unfinished">Fariintu aad bay ugu weyn tahay server-ka iimaylka. Dir faylal ka tiro yar ama ka yaryar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>There is no Exchange Web Services at this address. Correct it in Settings. (404)</source>
        <translation type="unfinished">Exchange Web Services cinwaankan kuma jiro. Dejinta ku sax. (404)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>There is no mailbox with your address. Correct it in Settings.</source>
        <translation type="unfinished">Sanduuq iimayl oo cinwaankaaga leh ma jiro. Dejinta ku sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Your mailbox is full. Make room in it and try again.</source>
        <translation type="unfinished">Sanduuqaaga iimaylku waa buuxaa. Meel ka bannee oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/exchange/problems.py"/>
        <source>Your organization does not let this program use Exchange Web Services. Ask your IT to put AssisterDesk on its list, or use the secure site.</source>
        <translation type="unfinished">Ururkaagu uma oggola barnaamijkan Exchange Web Services. IT-gaaga weydiiso inuu AssisterDesk liiskiisa ku daro, ama bogga ammaanka ah isticmaal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/connector.py"/>
        <source>This is the practice office's mail server. A real office signs in to Microsoft 365.</source>
        <translation type="unfinished">Kani waa server-ka iimaylka xafiiska tababarka. Xafiis dhab ah wuxuu soo galaa Microsoft 365.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/files.py"/>
        <source>An attachment is larger than the mail server takes (150 MB).</source>
        <translation type="unfinished">Lifaaq ayaa ka weyn inta server-ka iimaylku qaado (150 MB).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>The draft was changed on the server after it was checked. Check it again. Nothing was sent.</source>
        <translation type="unfinished">Qabyada waxaa server-ka lagu beddelay kaddib markii la hubiyay. Mar kale hubi. Waxba lama dirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>The message is no longer a draft. Nothing was deleted.</source>
        <translation type="unfinished">Fariintu qabyo ma aha mar dambe. Waxba lama tirtirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/mailbox.py"/>
        <source>outlook.body-content-type="text"</source>
        <translation type="unfinished">outlook.body-content-type="text"</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/marks.py"/>
        <source>Microsoft only takes headers whose name begins with X-. Correct it in Settings.</source>
        <translation type="unfinished">Microsoft wuxuu qaataa oo keliya madaxyo magacoodu ku bilaabmo X-. Dejinta ku sax.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/marks.py"/>
        <source>The subject is longer than 255 characters. Shorten it. Nothing was saved.</source>
        <translation type="unfinished">Mawduuca fariintu wuxuu ka dheer yahay 255 xaraf. Soo gaabi. Waxba lama kaydin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft blocks mail from your mailbox. Ask your IT.</source>
        <translation type="unfinished">Microsoft waxay xannibtay iimaylka sanduuqaaga. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft did not confirm that the message was sent. It may have been sent. Do not send it again before you have looked in Sent Items.</source>
        <translation type="unfinished">Microsoft ma xaqiijin in fariinta la diray. Waxaa laga yaabaa in la diray. Mar kale ha dirin ka hor intaadan Sent Items fiirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft does not let this program use your mailbox. Ask your IT to allow it to read, write and send your mail.</source>
        <translation type="unfinished">Microsoft uma oggola barnaamijkan inuu isticmaalo sanduuqaaga iimaylka. IT-gaaga weydiiso inuu u oggolaado inuu akhriyo, qoro oo diro iimaylkaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Microsoft does not let you send from this address. Ask your IT.</source>
        <translation type="unfinished">Microsoft kuuma oggola inaad cinwaankan wax ka dirto. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>The mail server does not answer. Nothing was sent. Try again later.</source>
        <translation type="unfinished">Server-ka iimaylku ma jawaabayo. Waxba lama dirin. Mar dambe isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>The mail server points to another address, which the program does not follow. Ask your IT.</source>
        <translation type="unfinished">Server-ka iimaylku wuxuu tilmaamayaa cinwaan kale, barnaamijkuna ma raaco. Weydii IT-gaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>You have sent as much mail as is allowed today. Try tomorrow.</source>
        <translation type="unfinished">Waxaad dirtay inta iimayl ee maanta la oggol yahay. Berri isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/transports/graph/problems.py"/>
        <source>Your mailbox is not in Microsoft's cloud. Set the account up as Exchange instead.</source>
        <translation type="unfinished">Sanduuqaaga iimaylku kuma jiro daruurta Microsoft. Beddelkeeda akoonka u deji Exchange.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Applied {day}</source>
        <translation type="unfinished">Arji {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Asked {day}</source>
        <translation type="unfinished">La codsaday {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Confirmed {day}</source>
        <translation type="unfinished">La xaqiijiyay {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Due</source>
        <translation type="unfinished">Waqtiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Enrolled {day}</source>
        <translation type="unfinished">Isdiiwaangeliyay {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>MA</source>
        <translation type="unfinished">MA</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Paid {day}</source>
        <translation type="unfinished">La bixiyay {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>Paid {day}: {amount}</source>
        <translation type="unfinished">La bixiyay {day}: {amount}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>QHP</source>
        <translation type="unfinished">QHP</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>{what}: by {day}</source>
        <translation type="unfinished">{what}: ilaa {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/association_words.py"/>
        <source>{what}: was due {day}</source>
        <translation type="unfinished">{what}: waqtigu wuxuu ahaa {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>A file outside AssisterDesk</source>
        <translation type="unfinished">Fayl ka baxsan AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>A site in your browser</source>
        <translation type="unfinished">Bog ku jira browser-kaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Another program on this computer</source>
        <translation type="unfinished">Barnaamij kale oo kombiyuutarkan ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Go on</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>I know that this leaves unencrypted.</source>
        <translation type="unfinished">Waan ogahay in tani baxayso iyadoo aan sireysnayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>It is not personal</source>
        <translation type="unfinished">Shakhsi ma aha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Last four only</source>
        <translation type="unfinished">Afarta u dambeeya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Mask</source>
        <translation type="unfinished">Qari</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Not encrypted</source>
        <translation type="unfinished">Aan sireysnayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Out of AssisterDesk</source>
        <translation type="unfinished">AssisterDesk ka baxsan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Paper or a PDF, read by whoever picks it up</source>
        <translation type="unfinished">Warqad ama PDF, waxaa akhriya cidda qaadata</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Remove</source>
        <translation type="unfinished">Ka saar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Text, {size}</source>
        <translation type="unfinished">Qoraal, {size}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The clipboard, which every program here can read</source>
        <translation type="unfinished">Clipboard-ka, barnaamij walba halkan akhriyi karo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The file {names}</source>
        <translation type="unfinished">Faylka {names}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>The gate is wrong here.</source>
        <translation type="unfinished">Albaabku halkan wuu ku khaldan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>This cannot leave</source>
        <translation type="unfinished">Tani ma bixi karto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>This would leave unencrypted</source>
        <translation type="unfinished">Tani way baxaysaa iyadoo aan sireysnayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Use case {reference}</source>
        <translation type="unfinished">Isticmaal {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Why must it leave unencrypted?</source>
        <translation type="unfinished">Maxay u baxaysaa iyadoo aan sireysnayn?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>Your office lets you go on.</source>
        <translation type="unfinished">Xafiiskaagu wuu kuu oggol yahay inaad sii waddo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>character</source>
        <translation type="unfinished">xaraf</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>characters</source>
        <translation type="unfinished">xaraf</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>place with personal data</source>
        <translation type="unfinished">meel leh xog shakhsi ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>places with personal data</source>
        <translation type="unfinished">meelood oo leh xog shakhsi ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exit_words.py"/>
        <source>{kind}: “{value}”</source>
        <translation type="unfinished">{kind}: “{value}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/clipboard.py"/>
        <source>This was reviewed for mail, not for the clipboard. Nothing was copied.</source>
        <translation type="unfinished">Tan waxaa loo eegay iimayl, ma aha clipboard. Waxba lama koobi gareyn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/files.py"/>
        <source>The file could not be written there. Choose another folder and try again.</source>
        <translation type="unfinished">Faylka halkaas laguma qori karin. Gal kale dooro oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/files.py"/>
        <source>There is not exactly one file to write. Nothing was written.</source>
        <translation type="unfinished">Hal fayl oo sax ah oo la qoro ma jiro. Waxba lama qorin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Do not open</source>
        <translation type="unfinished">Ha furin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>No browser answered. Open your browser and go to the site there.</source>
        <translation type="unfinished">Biraawsar ma jawaabin. Fur biraawsarkaaga oo halkaas bogga ka booqo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>No mail program answered. Write the message there yourself: to the desk's address, with exactly the subject shown here.</source>
        <translation type="unfinished">Barnaamij iimayl ah ma jawaabin. Fariinta halkaas adigu ku qor: cinwaanka miiska, mawduuca fariinta ee halkan ka muuqda oo sidiisa ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Only a secure link (https) is opened. This one is not; do not follow it.</source>
        <translation type="unfinished">Xiriiriye ammaan ah (https) oo keliya ayaa la furaa. Kani ma aha; ha raacin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Open the site</source>
        <translation type="unfinished">Bogga fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>Open this site in your browser?</source>
        <translation type="unfinished">Bogga browser-kaaga ma lagu furaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>The link leads to the site below. Go on only if you expected it.</source>
        <translation type="unfinished">Xiriiriyuhu wuxuu u socdaa bogga hoose. Sii wad oo keliya haddaad filaysay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This is not the sign-in page of a mail service. It was not opened.</source>
        <translation type="unfinished">Kani ma aha bogga soo gelidda adeeg iimayl. Lama furin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This link is not one AssisterDesk opens: it hides where it leads. Do not follow it.</source>
        <translation type="unfinished">AssisterDesk xiriiriyahan ma furo: wuxuu qariyaa meesha uu u socdo. Ha raacin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/open.py"/>
        <source>This was reviewed for another way out. Nothing was opened.</source>
        <translation type="unfinished">Tan waxaa loo eegay dariiq kale. Waxba lama furin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>AssisterDesk recovery key</source>
        <translation type="unfinished">Furaha soo kabashada AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>It opens the office's store when a passphrase is forgotten. It is printed once. AssisterDesk keeps no copy and nobody can make it again.</source>
        <translation type="unfinished">Wuxuu furaa bakhaarka xafiiska marka weedh sir ah la illoobo. Hal mar ayaa la daabacaa. AssisterDesk nuqul ma hayo cidna mar kale ma samayn karto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>Keep this sheet where only the information owner can reach it: a locked drawer or a safe, not in this computer and not beside it.</source>
        <translation type="unfinished">Warqaddan ku hay meel mas'uulka xogta oo keliya gaari karo: khaanad quful leh ama khasnad, kombiyuutarkan guduhiisa iyo agtiisa ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>The PDF could not be saved there. Choose another folder and try again.</source>
        <translation type="unfinished">PDF-ka halkaas laguma kaydin karin. Gal kale dooro oo mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/printing.py"/>
        <source>This was reviewed for another way out. Nothing was printed.</source>
        <translation type="unfinished">Tan waxaa loo eegay dariiq kale. Waxba lama daabicin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>No program on this computer opened the document. Nothing was left behind.</source>
        <translation type="unfinished">Barnaamij kombiyuutarkan ah ma furin dukumentiga. Waxba ma harin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>The document could not be made ready to open. Check that the disk is not full.</source>
        <translation type="unfinished">Dukumentiga lama diyaarin karin in la furo. Hubi in diskigu uusan buuxin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>There is not exactly one file to open. Nothing was opened.</source>
        <translation type="unfinished">Hal fayl oo sax ah oo la furo ma jiro. Waxba lama furin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/programs.py"/>
        <source>This kind of file is not opened from here: it could run as a program. Ask the sender for a PDF or a picture of it.</source>
        <translation type="unfinished">Faylka noocan ah halkan lagama furo: barnaamij ahaan ayuu u shaqayn karaa. Cidda soo dirtay PDF ama sawir weydiiso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>No file manager answered. Open the folder by the path shown here.</source>
        <translation type="unfinished">Maareeye faylal ma jawaabin. Galka ku fur jidka halkan ka muuqda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>The files could not be laid out. Check that the disk is not full.</source>
        <translation type="unfinished">Faylasha lama dhigi karin. Hubi in diskigu uusan buuxin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>There are no files to lay out. Nothing was done.</source>
        <translation type="unfinished">Ma jiraan faylal la dhigo. Waxba lama samayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/exits/site_files.py"/>
        <source>This was reviewed for another way out. Nothing was laid out.</source>
        <translation type="unfinished">Tan waxaa loo eegay dariiq kale. Waxba lama dhigin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A document's name</source>
        <translation type="unfinished">Magaca dukumenti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A message to the desk</source>
        <translation type="unfinished">Fariin miiska ku socota</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A person's name</source>
        <translation type="unfinished">Magaca qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A similar name</source>
        <translation type="unfinished">Magac u eg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>A task</source>
        <translation type="unfinished">Hawl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Agent of record or association</source>
        <translation type="unfinished">Wakiil diiwaangashan ama xiriirin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Contact of {day}</source>
        <translation type="unfinished">Xiriirka {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Mail of {day}</source>
        <translation type="unfinished">Iimaylka {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Note of {day}</source>
        <translation type="unfinished">Qoraalka {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Reference</source>
        <translation type="unfinished">Tixraac</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Similar name: {name}</source>
        <translation type="unfinished">Magac u eg: {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>Topic</source>
        <translation type="unfinished">Mawduuc</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/found_words.py"/>
        <source>{kind} of {name}</source>
        <translation type="unfinished">{kind}: {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Header</source>
        <translation type="unfinished">Madax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Line {line}</source>
        <translation type="unfinished">Sadar {line}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Message, line {line}</source>
        <translation type="unfinished">Fariin, sadar {line}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Name of {file}</source>
        <translation type="unfinished">Magaca {file}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>Subject</source>
        <translation type="unfinished">Mawduuca</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>an attachment</source>
        <translation type="unfinished">lifaaq</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/gate_words.py"/>
        <source>and {more} more</source>
        <translation type="unfinished">iyo {more} kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Access</source>
        <translation type="unfinished">Gelitaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Amount</source>
        <translation type="unfinished">Lacagta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Answer due</source>
        <translation type="unfinished">Jawaabta ugu dambayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Applied on</source>
        <translation type="unfinished">La arjiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Asked on</source>
        <translation type="unfinished">La codsaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Brother or sister</source>
        <translation type="unfinished">Walaal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Case</source>
        <translation type="unfinished">Kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Case type</source>
        <translation type="unfinished">Nooca kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Child</source>
        <translation type="unfinished">Ilmo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Confirmed on</source>
        <translation type="unfinished">La xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Contact</source>
        <translation type="unfinished">Xiriir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Copy given on</source>
        <translation type="unfinished">Nuqul la bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Day given</source>
        <translation type="unfinished">Maalinta la bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Desk</source>
        <translation type="unfinished">Miis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Document</source>
        <translation type="unfinished">Dukumenti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Done</source>
        <translation type="unfinished">La qabtay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Enrolled on</source>
        <translation type="unfinished">Isdiiwaangeliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Family name</source>
        <translation type="unfinished">Magaca qoyska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>File</source>
        <translation type="unfinished">Fayl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>First person</source>
        <translation type="unfinished">Qofka koowaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Given</source>
        <translation type="unfinished">La bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Given by</source>
        <translation type="unfinished">Waxaa bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>How it was taken back</source>
        <translation type="unfinished">Sidii lala noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>In quarantine</source>
        <translation type="unfinished">Karantiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>In this household</source>
        <translation type="unfinished">Qoyskan ku jira</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Interpreter</source>
        <translation type="unfinished">Turjubaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Kind</source>
        <translation type="unfinished">Nooc</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Last day</source>
        <translation type="unfinished">Maalinta ugu dambaysa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Letters</source>
        <translation type="unfinished">Warqado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Limits</source>
        <translation type="unfinished">Xadad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Made one</source>
        <translation type="unfinished">Mid laga dhigay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Mail from the desk</source>
        <translation type="unfinished">Iimaylka miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Name</source>
        <translation type="unfinished">Magac</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Newborn</source>
        <translation type="unfinished">Dhallaan cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Not asked yet</source>
        <translation type="unfinished">Weli lama codsan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Not related</source>
        <translation type="unfinished">Qaraabo ma aha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Notice only</source>
        <translation type="unfinished">Ogeysiis keliya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>One person in two cases</source>
        <translation type="unfinished">Hal qof oo laba kiis ku jira</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Other relative</source>
        <translation type="unfinished">Qaraabo kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Owner</source>
        <translation type="unfinished">Milkiile</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Parent</source>
        <translation type="unfinished">Waalid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Payment expected by</source>
        <translation type="unfinished">Lacagta la filayo ilaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Person</source>
        <translation type="unfinished">Qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Phone calls</source>
        <translation type="unfinished">Wicitaanno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Prefers</source>
        <translation type="unfinished">Wuxuu doorbidaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Problem</source>
        <translation type="unfinished">Dhibaato</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Record</source>
        <translation type="unfinished">Diiwaangeli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Representative</source>
        <translation type="unfinished">Wakiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Sender</source>
        <translation type="unfinished">Soo diraha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Sent</source>
        <translation type="unfinished">La diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Spouse</source>
        <translation type="unfinished">Xaas ama say</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>State of the address</source>
        <translation type="unfinished">Gobolka cinwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Street or PO box</source>
        <translation type="unfinished">Waddo ama PO box</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Submission</source>
        <translation type="unfinished">Gudbin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Taken back</source>
        <translation type="unfinished">Lala noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Taken back on</source>
        <translation type="unfinished">Lala noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Text</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Text messages</source>
        <translation type="unfinished">Fariimo qoraal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Two people</source>
        <translation type="unfinished">Laba qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Two records of people</source>
        <translation type="unfinished">Laba diiwaan oo dad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Until</source>
        <translation type="unfinished">Ilaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>What came of it</source>
        <translation type="unfinished">Waxa ka soo baxay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>What is allowed</source>
        <translation type="unfinished">Waxa la oggol yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Who may act on it</source>
        <translation type="unfinished">Cidda ku dhaqmi karta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>With</source>
        <translation type="unfinished">Lala</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>Wording</source>
        <translation type="unfinished">Ereyada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>ZIP</source>
        <translation type="unfinished">ZIP</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>empty</source>
        <translation type="unfinished">maran</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>no</source>
        <translation type="unfinished">maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>yes</source>
        <translation type="unfinished">haa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{field}: changed, hidden</source>
        <translation type="unfinished">{field}: la beddelay, qarsoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{field}: {after}</source>
        <translation type="unfinished">{field}: {after}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished">{field}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{kind}, new</source>
        <translation type="unfinished">{kind}, cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{kind}, put back</source>
        <translation type="unfinished">{kind}, la soo celiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/record_values.py"/>
        <source>{kind}, taken off the case</source>
        <translation type="unfinished">{kind}, kiiska laga saaray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>&amp;Approve as {seat}</source>
        <translation type="unfinished">&amp;Ansixi adigoo ah {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>&amp;Decline</source>
        <translation type="unfinished">&amp;Diid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>A few words, if you like; name no client</source>
        <translation type="unfinished">Erayo yar, haddaad rabto; macmiil ha magacaabin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>A request needs a supervisor and an information owner: two people, and neither the one who asked.</source>
        <translation type="unfinished">Codsi wuxuu u baahan yahay kormeere iyo mas'uul xogeed: laba qof, midkoodna kii codsaday ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Access is open to {name} now.</source>
        <translation type="unfinished">Gelitaanku hadda waa u furan yahay {name}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Declined. {name} sees it on the Access page.</source>
        <translation type="unfinished">Waa la diiday. {name} wuxuu ka arkaa bogga Gelitaanka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Done.</source>
        <translation type="unfinished">Waa la qabtay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Emergency access to look into</source>
        <translation type="unfinished">Gelitaan degdeg ah oo la eegayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>End it now</source>
        <translation type="unfinished">Hadda dhammee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>I &amp;looked into it</source>
        <translation type="unfinished">&amp;Waan eegay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Nothing waits for you</source>
        <translation type="unfinished">Waxba kuma sugayaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Signed. The second signature is still missing.</source>
        <translation type="unfinished">Waa la saxiixay. Saxiixa labaad weli wuu maqan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>Waiting for you</source>
        <translation type="unfinished">Adiga ku sugaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/decide.py"/>
        <source>What it came to; name no client</source>
        <translation type="unfinished">Waxa ay noqotay; macmiil ha magacaabin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Open it</source>
        <translation type="unfinished">&amp;Fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Read their card</source>
        <translation type="unfinished">&amp;Akhri kaarkooda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>&amp;Save the sealed request</source>
        <translation type="unfinished">&amp;Kaydi codsiga shaabadaysan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>A few words, if you like</source>
        <translation type="unfinished">Erayo yar, haddaad rabto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Card (*.txt)</source>
        <translation type="unfinished">Kaar (*.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Cards of colleagues who decide at another computer</source>
        <translation type="unfinished">Kaararka saaxiibbada kombiyuutar kale ka go'aamiya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Cards that are here: {names}</source>
        <translation type="unfinished">Kaararka halkan jooga: {names}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose a sealed file</source>
        <translation type="unfinished">Dooro fayl shaabadaysan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose the &amp;file</source>
        <translation type="unfinished">Dooro &amp;faylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose the file first.</source>
        <translation type="unfinished">Marka hore faylka dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose which request goes to whom.</source>
        <translation type="unfinished">Dooro codsiga iyo cidda loo dirayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Choose whose card it is.</source>
        <translation type="unfinished">Dooro cidda kaarku yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>For</source>
        <translation type="unfinished">Loogu talagalay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>In their words</source>
        <translation type="unfinished">Ereyadooda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>It opens with your passphrase, and only for you.</source>
        <translation type="unfinished">Wuxuu ku furmaa weedhaada sirta ah, adiga oo keliya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>No card is here yet.</source>
        <translation type="unfinished">Weli kaar halkan ma joogo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>No open request can be sent. Ask first; and a supervisor or the information owner takes in the colleague's card below.</source>
        <translation type="unfinished">Codsi furan oo la diro ma jiro. Marka hore codso; kormeere ama mas'uulka xogta ayaa hoos ku soo geliya kaarka saaxiibka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Office</source>
        <translation type="unfinished">Xafiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>One file that only this colleague can open. Send it as you like.</source>
        <translation type="unfinished">Hal fayl oo saaxiibkan shaqo oo keliya furi karo. Sidaad rabto u dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Open a sealed request or answer</source>
        <translation type="unfinished">Fur codsi ama jawaab shaabadaysan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Read a colleague's card</source>
        <translation type="unfinished">Akhri kaarka saaxiib shaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Reason</source>
        <translation type="unfinished">Sabab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Save a sealed file</source>
        <translation type="unfinished">Kaydi fayl shaabadaysan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Say &amp;no</source>
        <translation type="unfinished">Dheh &amp;maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Say &amp;yes</source>
        <translation type="unfinished">Dheh &amp;haa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Send a request to somebody at another computer</source>
        <translation type="unfinished">U dir codsi qof kombiyuutar kale jooga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is no.</source>
        <translation type="unfinished">Jawaabtu waa maya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is yes. Access is open now.</source>
        <translation type="unfinished">Jawaabtu waa haa. Gelitaanku hadda waa furan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The answer is yes. Another signature is still missing.</source>
        <translation type="unfinished">Jawaabtu waa haa. Saxiix kale weli wuu maqan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The card with the mark {mark} is here.</source>
        <translation type="unfinished">Kaarka sumadda {mark} leh halkan ayuu joogaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>The sealed file was saved. Only your colleague can open it.</source>
        <translation type="unfinished">Faylka shaabadaysan waa la kaydiyay. Saaxiibkaaga shaqo oo keliya ayaa furi kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>They save their card on the page Case packages and give it to you. Compare its mark by phone.</source>
        <translation type="unfinished">Kaarkooda waxay ka kaydiyaan bogga Baakadaha kiiska oo adiga ku siiyaan. Sumaddiisa telefoon ku barbar dhig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>This file could not be read. Check it and choose it again.</source>
        <translation type="unfinished">Faylkan lama akhrin karin. Hubi oo mar kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>This file is too large to be a request, an answer or a card.</source>
        <translation type="unfinished">Faylkani aad buu ugu weyn yahay codsi, jawaab ama kaar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Which request to whom</source>
        <translation type="unfinished">Codsigee, yaa loo dirayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Who asks</source>
        <translation type="unfinished">Cidda codsanaysa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Whose card</source>
        <translation type="unfinished">Kaarka yaa leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>You sign as</source>
        <translation type="unfinished">Waxaad u saxiixaysaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>Your passphrase</source>
        <translation type="unfinished">Weedhaada sirta ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/elsewhere.py"/>
        <source>{what}, to {name} as {seat}</source>
        <translation type="unfinished">{what}, u socda {name} oo ah {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Because</source>
        <translation type="unfinished">Sababta oo ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Case or person</source>
        <translation type="unfinished">Kiis ama qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>End this access</source>
        <translation type="unfinished">Gelitaankan dhammee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>What is open to this person now</source>
        <translation type="unfinished">Waxa hadda u furan qofkan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Who may see the case with this reference</source>
        <translation type="unfinished">Cidda arki karta kiiska tixraacan leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>Whose access</source>
        <translation type="unfinished">Gelitaanka yaa leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>access</source>
        <translation type="unfinished">gelitaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>accesses</source>
        <translation type="unfinished">gelitaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>case</source>
        <translation type="unfinished">kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>cases</source>
        <translation type="unfinished">kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/held.py"/>
        <source>or a case's reference</source>
        <translation type="unfinished">ama tixraaca kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>&amp;Ask for access</source>
        <translation type="unfinished">&amp;Codso gelitaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>A colleague's cases</source>
        <translation type="unfinished">Kiisaska saaxiib shaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>A few words; name no client. Both who decide read it, and it is kept.</source>
        <translation type="unfinished">Erayo yar; macmiil ha magacaabin. Labada go'aamiya way akhriyaan, waana la hayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Ask for access</source>
        <translation type="unfinished">Codso gelitaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Asked. It stands on the Today of both who decide.</source>
        <translation type="unfinished">Waa la codsaday. Waxay ka muuqataa Maanta ee labada go'aamiya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Choose a colleague</source>
        <translation type="unfinished">Dooro saaxiib shaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>For how long</source>
        <translation type="unfinished">Muddo intee le'eg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>For how many hours</source>
        <translation type="unfinished">Immisa saacadood</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>I need it no longer</source>
        <translation type="unfinished">Uma baahni mar dambe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>It cannot wait: open the case now</source>
        <translation type="unfinished">Ma sugi karto: kiiska hadda fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Leave it</source>
        <translation type="unfinished">Iska daa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>One case</source>
        <translation type="unfinished">Hal kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open it without waiting</source>
        <translation type="unfinished">Fur adigoon sugin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open the case</source>
        <translation type="unfinished">Kiiska fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Open the case now</source>
        <translation type="unfinished">Kiiska hadda fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Reference, such as 7QX2KD</source>
        <translation type="unfinished">Tixraac, sida 7QX2KD</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Take back</source>
        <translation type="unfinished">Kala noqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>The case is open to you until {time}.</source>
        <translation type="unfinished">Kiisku wuu kuu furan yahay ilaa {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>To do what</source>
        <translation type="unfinished">Si aad maxay u qabato</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Use this when a family would be harmed by waiting. It opens the case {reference} to you at once, for hours. The log says so, and the privacy contact sees it on Today and asks you about it.</source>
        <translation type="unfinished">Isticmaal marka qoys sugitaanku dhib u keeni lahaa. Isla markiiba kiiska {reference} ayay saacado kuu furaysaa. Diiwaanku wuu sheegaa, qofka asturnaantuna Maanta ayuu ka arkaa wuuna ku weydiiyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>What you need it for</source>
        <translation type="unfinished">Waxa aad ugu baahan tahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>Whose cases</source>
        <translation type="unfinished">Kiisaska yaa leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>You asked for nothing. Your own cases, and those assigned to you, are open.</source>
        <translation type="unfinished">Waxba ma codsan. Kiisaskaaga, iyo kuwa laguu xilsaaray, way furan yihiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>hour</source>
        <translation type="unfinished">saacad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/mine.py"/>
        <source>hours</source>
        <translation type="unfinished">saacadood</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view.py"/>
        <source>Closed unless two people say yes, and nobody to their own request.</source>
        <translation type="unfinished">Waa xiran yahay ilaa laba qof haa yiraahdaan, cidna codsigeeda uma oggolaato.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>, at another computer</source>
        <translation type="unfinished">, kombiyuutar kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>All cases of {name}</source>
        <translation type="unfinished">Dhammaan kiisaska {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Another computer</source>
        <translation type="unfinished">Kombiyuutar kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Case {reference}</source>
        <translation type="unfinished">Kiiska {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Changes of work</source>
        <translation type="unfinished">Isbeddelka shaqada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Declined</source>
        <translation type="unfinished">La diiday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Ended</source>
        <translation type="unfinished">Dhammaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>My requests</source>
        <translation type="unfinished">Codsiyadayda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Nobody else is {seat} here. Give somebody the role under Changes of work.</source>
        <translation type="unfinished">Qof kale oo {seat} ah halkan ma joogo. Doorka qof ka sii Isbeddelka shaqada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Nobody looked into it yet.</source>
        <translation type="unfinished">Cidna weli ma eegin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Open to you</source>
        <translation type="unfinished">Kuu furan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Ran out</source>
        <translation type="unfinished">Waqtigiisii dhammaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>To decide</source>
        <translation type="unfinished">Go'aan sugaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Waiting</source>
        <translation type="unfinished">Sugaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Waits for: {seats}.</source>
        <translation type="unfinished">Waxay sugaysaa: {seats}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>Who may see what</source>
        <translation type="unfinished">Cidda wax arki karta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{level} · until {until}</source>
        <translation type="unfinished">{level} · ilaa {until}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} looked into it, {at}.</source>
        <translation type="unfinished">{name} ayaa eegay, {at}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} said no</source>
        <translation type="unfinished">{name} wuxuu yiri maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>{name} said yes as {seat}</source>
        <translation type="unfinished">{name} wuxuu yiri haa isagoo ah {seat}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/view_model.py"/>
        <source>“{words}”</source>
        <translation type="unfinished">“{words}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>&amp;Save the change</source>
        <translation type="unfinished">&amp;Kaydi beddelka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Another supervisor or information owner closes this.</source>
        <translation type="unfinished">Kormeere ama mas'uul xogeed kale ayaa tan xira.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Choose the colleague who takes the cases.</source>
        <translation type="unfinished">Dooro saaxiibka shaqo ee kiisaska qaadanaya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Done. What was open to this person has ended; look it over.</source>
        <translation type="unfinished">Waa la qabtay. Wixii qofkan u furnaa way dhammaadeen; eeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Everything stays &amp;closed</source>
        <translation type="unfinished">Wax walba way sii &amp;xiran yihiin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Give their cases to</source>
        <translation type="unfinished">Kiisaskooda sii</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Give them their cases</source>
        <translation type="unfinished">Sii kiisaskooda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Goes on &amp;leave</source>
        <translation type="unfinished">&amp;Fasax ayuu galayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Look over the access of {name}</source>
        <translation type="unfinished">Eeg gelitaanka {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Moves to &amp;other work</source>
        <translation type="unfinished">&amp;Shaqo kale ayuu u wareegayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Since {at}. Ended at once: {ended}. Cases that are their own: {own}.</source>
        <translation type="unfinished">Laga bilaabo {at}. Isla markiiba la dhammeeyay: {ended}. Kiisas u gaar ah: {own}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Somebody's work changes</source>
        <translation type="unfinished">Shaqada qof ayaa isbeddesha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Their own cases &amp;open again</source>
        <translation type="unfinished">Kiisaskooda mar kale &amp;fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>What was approved for this person ends the moment you save, and is asked for anew. On leave or with other work, their own cases close to them as well.</source>
        <translation type="unfinished">Wixii qofkan loo ansixiyay waxay dhammaanayaan markaad kaydiso, dibna waa loo codsanayaa. Fasax ama shaqo kale haddii la yahay, kiisaskooda way ka xirmayaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Who</source>
        <translation type="unfinished">Cidda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>Works as</source>
        <translation type="unfinished">Wuxuu u shaqeeyaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/access/work.py"/>
        <source>{cases} given over.</source>
        <translation type="unfinished">Waa la wareejiyay: {cases}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/__init__.py"/>
        <source>Backups</source>
        <translation type="unfinished">Nuqullada kaydka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Hadda kaydi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>&amp;Put it back …</source>
        <translation type="unfinished">&amp;Soo celi …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Age</source>
        <translation type="unfinished">Da'da</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>AssisterDesk locks first. What was written after {when} is then no longer in the store; it is kept aside, and your IT can get at it.</source>
        <translation type="unfinished">AssisterDesk marka hore ayuu isqufulayaa. Wixii la qoray {when} kaddib bakhaarka kuma jiri doonaan; gooni ayaa loo hayaa, IT-gaaguna wuu heli karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Back up now</source>
        <translation type="unfinished">Hadda kaydi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Backups, newest first</source>
        <translation type="unfinished">Nuqullada kaydka, kuwa cusub marka hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Best is a folder on another disk. What lies there opens for nobody without a passphrase.</source>
        <translation type="unfinished">Waxaa ugu fiican gal disk kale ku yaal. Waxa halkaas yaal cidna uma furmo weedh sir ah la'aanteed.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Chec&amp;k it</source>
        <translation type="unfinished">H&amp;ubi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Choose another &amp;folder</source>
        <translation type="unfinished">Gal &amp;kale dooro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Copying and reading back …</source>
        <translation type="unfinished">Waa la koobi gareynayaa oo dib loo akhrinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Folder for the backups</source>
        <translation type="unfinished">Galka nuqullada kaydka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Lock and go on</source>
        <translation type="unfinished">Quful oo sii wad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Made</source>
        <translation type="unfinished">La sameeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>No backup yet</source>
        <translation type="unfinished">Weli nuqul kayd ah ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>One is made by itself when you leave after changing something.</source>
        <translation type="unfinished">Mid keligiis ayaa la sameeyaa markaad wax beddesho kaddib baxdo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Put this backup back?</source>
        <translation type="unfinished">Nuqulkan kaydka ah ma la soo celiyaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Reading it from end to end …</source>
        <translation type="unfinished">Bilow ilaa dhammaad ayaa loo akhrinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Size</source>
        <translation type="unfinished">Cabbirka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Stopped. The older backups are untouched.</source>
        <translation type="unfinished">Waa la joojiyay. Nuqulladii hore lama taaban.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>The backup is made and was read back from end to end.</source>
        <translation type="unfinished">Nuqulka kaydka waa la sameeyay oo bilow ilaa dhammaad ayaa dib loo akhriyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>This backup is whole</source>
        <translation type="unfinished">Nuqulkan kaydka ah waa dhan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Use the usual folder</source>
        <translation type="unfinished">Isticmaal galka caadiga ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>Where they go</source>
        <translation type="unfinished">Meesha ay tagaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view.py"/>
        <source>copy save</source>
        <translation type="unfinished">koobi kaydi nuqul</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Backups go below {places}.</source>
        <translation type="unfinished">Nuqulladu waxay galaan {places}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Cannot be used</source>
        <translation type="unfinished">Lama isticmaali karo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Opens with the passphrases as they were on {day}, and with the recovery key. Whoever had a sign-in then can open it.</source>
        <translation type="unfinished">Wuxuu ku furmaa weedhihii sirta ahaa ee jiray {day}, iyo furaha soo kabashada. Qofkii markaas soo gelid lahaa wuu furi karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>Read back when it was made</source>
        <translation type="unfinished">Dib loo akhriyay markii la sameeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>They go {where}. There is none yet.</source>
        <translation type="unfinished">Waxay tagaan {where}. Weli midna ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>backup</source>
        <translation type="unfinished">nuqul kayd ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>backups</source>
        <translation type="unfinished">nuqul kayd ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>day</source>
        <translation type="unfinished">maalin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>days</source>
        <translation type="unfinished">maalmood</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>in the folder your office chose</source>
        <translation type="unfinished">galka xafiiskaagu doortay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>in the usual folder</source>
        <translation type="unfinished">galka caadiga ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/backups/view_model.py"/>
        <source>{many} {where}, encrypted like the store.</source>
        <translation type="unfinished">{many}, {where}, oo sireysan sida bakhaarka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/__init__.py"/>
        <source>Bring in a spreadsheet</source>
        <translation type="unfinished">Soo geli xaashi xisaabeed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Column</source>
        <translation type="unfinished">Tiir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Do the same for all</source>
        <translation type="unfinished">Dhammaan sidaas oo kale u samee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Here already</source>
        <translation type="unfinished">Horeba halkan jooga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>In the file</source>
        <translation type="unfinished">Faylka gudihiisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Name hidden</source>
        <translation type="unfinished">Magac qarsoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row</source>
        <translation type="unfinished">Saf</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row {row} and {here}: the same {why}.</source>
        <translation type="unfinished">Saf {row} iyo {here}: isku {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Row {row}. {place}{text}</source>
        <translation type="unfinished">Saf {row}. {place}{text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Save this list …</source>
        <translation type="unfinished">Liiskan kaydi …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Stands there</source>
        <translation type="unfinished">Waxa ku qoran</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What follows</source>
        <translation type="unfinished">Waxa ka dambeeya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What is wrong</source>
        <translation type="unfinished">Waxa khaldan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What is wrong with rows</source>
        <translation type="unfinished">Waxa safafka ka khaldan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What to do</source>
        <translation type="unfinished">Waxa la samaynayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>What would come in</source>
        <translation type="unfinished">Waxa soo geli lahaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>Who seems to be here already</source>
        <translation type="unfinished">Cidda u muuqata inay horeba joogto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>You may read that person's case, but not write on it.</source>
        <translation type="unfinished">Kiiska qofkaas waad akhrin kartaa, laakiin wax kuma qori kartid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>people</source>
        <translation type="unfinished">qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>person</source>
        <translation type="unfinished">qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>{n} more are not listed.</source>
        <translation type="unfinished">{n} kale liiska kuma jiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/checked.py"/>
        <source>{people} of the file may be kept by your office. Added to a person, the facts that are missing come to them, and the rest of the household to their case.</source>
        <translation type="unfinished">{people} oo faylka ku jira ayaa laga yaabaa inuu xafiiskaagu horeba hayo. Haddii qof lagu daro, xogta ka maqan ayaa loo geliyaa, qoyska intiisa kalena kiiskooda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Cells are parted by</source>
        <translation type="unfinished">Sanduuqyada waxaa kala qaybiya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Comes in as</source>
        <translation type="unfinished">Wuxuu u soo galaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Day first: 05/03 is March 5</source>
        <translation type="unfinished">Maalinta marka hore: 05/03 waa Maarso 5</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>First values</source>
        <translation type="unfinished">Qiimayaasha koowaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Full names begin with the last name: Xiong Mai</source>
        <translation type="unfinished">Magacyadu waxay ku bilaabmaan magaca dambe: Xiong Mai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Headers are in</source>
        <translation type="unfinished">Madaxyadu waxay ku jiraan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>How are days written?</source>
        <translation type="unfinished">Maalmaha sidee loo qoraa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>How to understand it</source>
        <translation type="unfinished">Sida loo fahmo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Leave its whole row out</source>
        <translation type="unfinished">Safkeeda oo dhan ka saar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Leave only that value out</source>
        <translation type="unfinished">Qiimahaas oo keliya ka saar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Letters are written as</source>
        <translation type="unfinished">Xarfaha waxaa loo qoraa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Month first: 05/03 is May 3</source>
        <translation type="unfinished">Bisha marka hore: 05/03 waa Maajo 3</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>One household, and so one case, is</source>
        <translation type="unfinished">Hal qoys, hal kiis, waa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Sheet</source>
        <translation type="unfinished">Xaashi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>The days in this file read both ways, so please say it.</source>
        <translation type="unfinished">Maalmaha faylkan laba siyaabood ayaa loo akhriyi karaa, fadlan sheeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>The file</source>
        <translation type="unfinished">Faylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>What each column is</source>
        <translation type="unfinished">Waxa tiir walba yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>What the column {title} is</source>
        <translation type="unfinished">Waxa tiirka {title} yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>When a value does not read</source>
        <translation type="unfinished">Marka qiime aan la akhrin karin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Who stands in several rows of one household comes in once, with all notes.</source>
        <translation type="unfinished">Qofka dhowr saf oo hal qoys ah ku jira hal mar ayuu soo galaa, qoraalladii oo dhan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>Your file</source>
        <translation type="unfinished">Faylkaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>column</source>
        <translation type="unfinished">tiir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>columns</source>
        <translation type="unfinished">tiir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>row</source>
        <translation type="unfinished">saf</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/columns.py"/>
        <source>rows</source>
        <translation type="unfinished">saf</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Bring in your spreadsheet</source>
        <translation type="unfinished">Soo geli xaashidaada xisaabeed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Brought in before</source>
        <translation type="unfinished">Hore loo soo geliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Choose a file …</source>
        <translation type="unfinished">Dooro fayl …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Choose an Excel workbook or a CSV file, or drop it here. You see everything before anything comes in, and can take all of it back. The file itself is not kept.</source>
        <translation type="unfinished">Dooro buug Excel ama fayl CSV, ama halkan ku rid. Wax walba waad arkaysaa ka hor inta aysan soo gelin, dhammaantoodna waad ka noqon kartaa. Faylka laftiisa lama hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/start.py"/>
        <source>Take it back …</source>
        <translation type="unfinished">Ka noqo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Back</source>
        <translation type="unfinished">Dib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Bring it in</source>
        <translation type="unfinished">Soo geli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Bringing it in; other pages wait …</source>
        <translation type="unfinished">Waa la soo gelinayaa; bogagga kale way sugayaan …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Check</source>
        <translation type="unfinished">Hubi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Check what would come in</source>
        <translation type="unfinished">Hubi waxa soo geli lahaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished">Dooro xaashi xisaabeed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Choose one: the days read both ways.</source>
        <translation type="unfinished">Mid dooro: maalmaha laba siyaabood ayaa loo akhriyi karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Clients and cases from the lists your office keeps today.</source>
        <translation type="unfinished">Macaamiil iyo kiisas ka yimid liisaska xafiiskaagu maanta hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Columns</source>
        <translation type="unfinished">Tiirar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Everything stands as it was.</source>
        <translation type="unfinished">Wax walba sidoodii ayay yihiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>It is in</source>
        <translation type="unfinished">Waa soo gashay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>No row can come in as it is. Go back and look at the columns.</source>
        <translation type="unfinished">Saf sidiisa ku soo geli kara ma jiro. Dib u noqo oo tiirarka fiiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Nothing of it came in.</source>
        <translation type="unfinished">Waxba kama soo gelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Nothing was brought in.</source>
        <translation type="unfinished">Waxba lama soo gelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Reading the file …</source>
        <translation type="unfinished">Faylka waa la akhrinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>See the cases</source>
        <translation type="unfinished">Fiiri kiisaska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Stopped</source>
        <translation type="unfinished">La joojiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished">Jadwal (*.csv)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Take it back</source>
        <translation type="unfinished">Ka noqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Take this import back?</source>
        <translation type="unfinished">Soo gelintan ma laga noqdaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Taking it back; other pages wait …</source>
        <translation type="unfinished">Waa laga noqonayaa; bogagga kale way sugayaan …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>The cases that came in are erased, and what was added to others is undone. A case that somebody worked on since stays, and you are told which.</source>
        <translation type="unfinished">Kiisaskii soo galay waa la masaxayaa, wixii kuwa kale lagu darayna waa laga noqonayaa. Kiis qof kaddib ka shaqeeyay wuu hadhayaa, waana laguu sheegayaa kee.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>The spreadsheet came in.</source>
        <translation type="unfinished">Xaashidii xisaabeed way soo gashay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>Trying it out, nothing is written …</source>
        <translation type="unfinished">Waa la tijaabinayaa, waxba lama qorayo …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view.py"/>
        <source>{amounts} came in. You find them in the search at once.</source>
        <translation type="unfinished">Waxaa soo galay {amounts}. Isla markiiba raadinta ayaad ka helaysaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source> and others</source>
        <translation type="unfinished"> iyo kuwo kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Add to that person</source>
        <translation type="unfinished">Qofkaas ku dar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>All of the {rows} can come in.</source>
        <translation type="unfinished">Dhammaan {rows} way soo geli karaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Bar |</source>
        <translation type="unfinished">Xariiq |</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Bring in as new</source>
        <translation type="unfinished">Cusub ahaan u soo geli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Caret ^</source>
        <translation type="unfinished">Caret ^</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Colon</source>
        <translation type="unfinished">Laba dhibcood</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Comma</source>
        <translation type="unfinished">Hakad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>DOS</source>
        <translation type="unfinished">DOS</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Each row</source>
        <translation type="unfinished">Saf walba</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Kept, since somebody worked on them: {cases}{more}.</source>
        <translation type="unfinished">La reebay, maadaama qof ka shaqeeyay: {cases}{more}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Mac, Western</source>
        <translation type="unfinished">Mac, Galbeed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Nothing was left of it.</source>
        <translation type="unfinished">Waxba kama harin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Of {rows}, {out} out. Mend them in your file, or leave them out.</source>
        <translation type="unfinished">{rows} gudahood, {out} dibadda. Faylkaaga ku sax, ama ka saar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Please look</source>
        <translation type="unfinished">Fadlan fiiri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Row stays out</source>
        <translation type="unfinished">Safku wuu hadhayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Row {number}</source>
        <translation type="unfinished">Saf {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same case number</source>
        <translation type="unfinished">Safafka isku lambarka kiiska leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same household</source>
        <translation type="unfinished">Safafka isku qoyska leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Rows with the same last name and address</source>
        <translation type="unfinished">Safafka isku magaca dambe iyo cinwaanka leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Semicolon</source>
        <translation type="unfinished">Hakad dhibic leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Space</source>
        <translation type="unfinished">Meel bannaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation type="unfinished">Xaashiyo xisaabeed (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Tab</source>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>There is none</source>
        <translation type="unfinished">Midna ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>There is nothing in this file.</source>
        <translation type="unfinished">Waxba kuma jiraan faylkan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>This file could not be read. Check that it is still there and not open elsewhere.</source>
        <translation type="unfinished">Faylkan lama akhrin karin. Hubi inuu weli jiro oo uusan meel kale ku furnayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>This file is too large: at most 40 MB are read. Split it up.</source>
        <translation type="unfinished">Faylkani aad buu u weyn yahay: ugu badnaan 40 MB ayaa la akhriyaa. Kala qaybi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Tilde ~</source>
        <translation type="unfinished">Tilde ~</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished">Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Unicode (UTF-16, big)</source>
        <translation type="unfinished">Unicode (UTF-16, big)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Unicode (UTF-16, little)</source>
        <translation type="unfinished">Unicode (UTF-16, little)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished">Unicode (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Value stays out</source>
        <translation type="unfinished">Qiimuhu wuu hadhayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>What was added to {cases} is undone.</source>
        <translation type="unfinished">Wixii lagu daray {cases} waa laga noqday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Windows, Central European</source>
        <translation type="unfinished">Windows, Yurubta Dhexe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>Windows, Western</source>
        <translation type="unfinished">Windows, Galbeed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>birthdate</source>
        <translation type="unfinished">taariikhda dhalashada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>case number</source>
        <translation type="unfinished">lambarka kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>email</source>
        <translation type="unfinished">iimayl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>household</source>
        <translation type="unfinished">qoys</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>households</source>
        <translation type="unfinished">qoys</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>name</source>
        <translation type="unfinished">magac</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>note</source>
        <translation type="unfinished">qoraal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>notes</source>
        <translation type="unfinished">qoraal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>older case</source>
        <translation type="unfinished">kiis hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>older cases</source>
        <translation type="unfinished">kiis hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>phone</source>
        <translation type="unfinished">telefoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>row stays</source>
        <translation type="unfinished">saf ayaa hadhaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>rows stay</source>
        <translation type="unfinished">saf ayaa hadhaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>task</source>
        <translation type="unfinished">hawl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>tasks</source>
        <translation type="unfinished">hawlood</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{cases} that came in are gone again.</source>
        <translation type="unfinished">{cases} oo soo galay mar kale way baxeen.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{name} (hidden)</source>
        <translation type="unfinished">{name} (qarsoon)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{said}; taken back {when}</source>
        <translation type="unfinished">{said}; laga noqday {when}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/bring_in/view_model.py"/>
        <source>{when}, by {who}</source>
        <translation type="unfinished">{when}, {who}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/__init__.py"/>
        <source>Calendar</source>
        <translation type="unfinished">Jadwalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished">Jadwal (*.ics)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Month after</source>
        <translation type="unfinished">Bisha xigta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Month before</source>
        <translation type="unfinished">Bisha ka horraysa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Nothing is due on this day.</source>
        <translation type="unfinished">Maalintan waxba waqtigoodu ma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view.py"/>
        <source>Save as calendar file …</source>
        <translation type="unfinished">U kaydi fayl jadwal …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>Late</source>
        <translation type="unfinished">Daahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} ilaa {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{what} begins</source>
        <translation type="unfinished">{what} way bilaabataa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/calendar/view_model.py"/>
        <source>{what} ends</source>
        <translation type="unfinished">{what} way dhammaataa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>A colleague with a store of their own gets the case as a sealed file.</source>
        <translation type="unfinished">Saaxiib shaqo oo bakhaarkiisa leh kiiska wuxuu u helaa fayl shaabadaysan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Choose</source>
        <translation type="unfinished">Dooro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Erase for good</source>
        <translation type="unfinished">Weligeed masax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Erase the case</source>
        <translation type="unfinished">Kiiska masax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Hand over</source>
        <translation type="unfinished">Wareeji</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Hand the case over</source>
        <translation type="unfinished">Kiiska wareeji</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Reference of this case</source>
        <translation type="unfinished">Tixraaca kiiskan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Send to another computer</source>
        <translation type="unfinished">U dir kombiyuutar kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Somebody</source>
        <translation type="unfinished">Qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Type it to show that this case is meant.</source>
        <translation type="unfinished">Qor si aad u muujiso in kiiskan loo jeedo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>What the owner of today keeps</source>
        <translation type="unfinished">Waxa milkiilaha maanta la hadhayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Who takes it</source>
        <translation type="unfinished">Cidda qaadanaysa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>Why</source>
        <translation type="unfinished">Sababta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{name} owns this case.</source>
        <translation type="unfinished">{name} ayaa kiiskan leh.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{said} Its owner or the supervisor can hand it over.</source>
        <translation type="unfinished">{said} Milkiilihiisa ama kormeeraha ayaa wareejin kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/affairs.py"/>
        <source>{said} There is no colleague to hand it to yet.</source>
        <translation type="unfinished">{said} Weli ma jiro saaxiib shaqo oo loo wareejiyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Amount in dollars</source>
        <translation type="unfinished">Lacagta doolar ahaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Cancel</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Four digits</source>
        <translation type="unfinished">Afar lambar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>In a few words</source>
        <translation type="unfinished">Erayo yar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Payment by</source>
        <translation type="unfinished">Lacag bixinta ugu dambayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Save</source>
        <translation type="unfinished">Kaydi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>What</source>
        <translation type="unfinished">Maxay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_form.py"/>
        <source>Write the amount in dollars, such as 100 or 41.50.</source>
        <translation type="unfinished">Qor lacagta doolar ahaan, sida 100 ama 41.50.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_work.py"/>
        <source>It was taken off.</source>
        <translation type="unfinished">Waa laga saaray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/association_work.py"/>
        <source>Noted with today's day.</source>
        <translation type="unfinished">Waa la qoray, maalinta maanta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Add</source>
        <translation type="unfinished">Ku dar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Add: {what}</source>
        <translation type="unfinished">Ku dar: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Asked today</source>
        <translation type="unfinished">Maanta la codsaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Change: {what}</source>
        <translation type="unfinished">Beddel: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Confirmed today</source>
        <translation type="unfinished">Maanta la xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>None is recorded. Note it here, and Today reminds you before its time is up.</source>
        <translation type="unfinished">Midna lama diiwaangelin. Halkan ku qor, Maanta ayaa ku xusuusinaysa ka hor inta waqtigu dhammaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>None is recorded. Note the application day here, and Today reminds you before the form's thirty days are over.</source>
        <translation type="unfinished">Midna lama diiwaangelin. Halkan ku qor maalinta arjiga, Maanta ayaa ku xusuusinaysa ka hor soddonka maalmood ee foomka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Paid</source>
        <translation type="unfinished">La bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/associations_card.py"/>
        <source>Take off: {what}</source>
        <translation type="unfinished">Ka saar: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>Print for the client</source>
        <translation type="unfinished">U daabac macmiilka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>Record the privacy warning</source>
        <translation type="unfinished">Diiwaangeli digniinta asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/client_papers.py"/>
        <source>The privacy warning is recorded.</source>
        <translation type="unfinished">Digniinta asturnaanta waa la diiwaangeliyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Case {reference}. Ask first, then record what was said.</source>
        <translation type="unfinished">Kiiska {reference}. Marka hore weydii, kaddib diiwaangeli waxa la yiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Empty: until the client takes it back.</source>
        <translation type="unfinished">Maran: ilaa macmiilku kala noqdo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Enter the day the consent was given.</source>
        <translation type="unfinished">Geli maalinta oggolaanshaha la bixiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Given on</source>
        <translation type="unfinished">La bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>How it is given</source>
        <translation type="unfinished">Sida loo bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Limits the client sets</source>
        <translation type="unfinished">Xadadka macmiilku dejiyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Only if somebody else gives it for this person.</source>
        <translation type="unfinished">Kaliya haddii qof kale u bixiyo qofkan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Person {n}</source>
        <translation type="unfinished">Qof {n}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Read each one aloud</source>
        <translation type="unfinished">Mid walba kor u akhri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Read this aloud</source>
        <translation type="unfinished">Tan kor u akhri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Record a consent</source>
        <translation type="unfinished">Diiwaangeli oggolaansho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Save consent</source>
        <translation type="unfinished">Kaydi oggolaanshaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>The client got a copy today</source>
        <translation type="unfinished">Macmiilku maanta nuqul buu helay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>This is what you were typing. It is not saved yet.</source>
        <translation type="unfinished">Tani waa waxaad qoraysay. Weli lama kaydin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consent_form.py"/>
        <source>Who gives it</source>
        <translation type="unfinished">Cidda bixisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Copy given today</source>
        <translation type="unfinished">Nuqul maanta la bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>How the consent was taken back</source>
        <translation type="unfinished">Sidii oggolaanshaha lala noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>How, such as by phone</source>
        <translation type="unfinished">Sidee, sida telefoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>No consent is recorded. Ask for it before you look into the client's facts.</source>
        <translation type="unfinished">Oggolaansho lama diiwaangelin. Weydii ka hor intaadan xogta macmiilka fiirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Record consent</source>
        <translation type="unfinished">Diiwaangeli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/consents_card.py"/>
        <source>Record it</source>
        <translation type="unfinished">Diiwaangeli tan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Case {reference}. A call, a talk or a letter.</source>
        <translation type="unfinished">Kiiska {reference}. Wicitaan, sheeko ama warqad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Day</source>
        <translation type="unfinished">Maalin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Name at the other end</source>
        <translation type="unfinished">Magaca qofka kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Record a contact</source>
        <translation type="unfinished">Diiwaangeli xiriir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>Save contact</source>
        <translation type="unfinished">Kaydi xiriirka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>What it was</source>
        <translation type="unfinished">Waxa ay ahayd</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/contact_form.py"/>
        <source>What was said or agreed</source>
        <translation type="unfinished">Waxa la yiri ama lagu heshiiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add a document</source>
        <translation type="unfinished">Ku dar dukumenti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add document</source>
        <translation type="unfinished">Ku dar dukumenti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Add to case</source>
        <translation type="unfinished">Kiiska ku dar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Documents</source>
        <translation type="unfinished">Dukumentiyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>It came from outside: look at it first.</source>
        <translation type="unfinished">Dibadda ayay ka timid: marka hore fiiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Look at {document} here</source>
        <translation type="unfinished">{document} halkan ku fiiri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>No document yet. Notices and proofs you add stay locked in this case.</source>
        <translation type="unfinished">Weli dukumenti ma jiro. Ogeysiisyada iyo caddaymaha aad ku darto kiiskan ayay ku qufulan yihiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Open {document} with another program</source>
        <translation type="unfinished">{document} barnaamij kale ku fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Release {document}</source>
        <translation type="unfinished">Sii daa {document}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Release …</source>
        <translation type="unfinished">Sii daa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>Save {document} as a file</source>
        <translation type="unfinished">{document} fayl ahaan u kaydi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/documents.py"/>
        <source>What is it?</source>
        <translation type="unfinished">Waa maxay?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>Back to the cases</source>
        <translation type="unfinished">Ku noqo kiisaska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>The case did not open</source>
        <translation type="unfinished">Kiisku ma furmin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/door.py"/>
        <source>This case is not open to you</source>
        <translation type="unfinished">Kiiskani kuuma furna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Change this note</source>
        <translation type="unfinished">Beddel qoraalkan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Open in the outbox</source>
        <translation type="unfinished">Ku fur sanduuqa dirista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Read the whole mail</source>
        <translation type="unfinished">Akhri iimaylka oo dhan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Save changes</source>
        <translation type="unfinished">Kaydi beddelka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Show all</source>
        <translation type="unfinished">Dhammaan tus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Show the earlier versions</source>
        <translation type="unfinished">Tus noocyadii hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>Version {number} · {author} · {time}</source>
        <translation type="unfinished">Nooca {number} · {author} · {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/entry_view.py"/>
        <source>edited</source>
        <translation type="unfinished">la tafatiray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>All files (*)</source>
        <translation type="unfinished">Dhammaan faylasha (*)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Copy the next field for MNsure's site</source>
        <translation type="unfinished">Koobi garee meesha xigta ee bogga MNsure</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Next: {what}.</source>
        <translation type="unfinished">Xigta: {what}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Nothing is recorded of this person yet.</source>
        <translation type="unfinished">Weli waxba qofkan lagama diiwaangelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print for the client …</source>
        <translation type="unfinished">U daabac macmiilka …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print or save the case summary</source>
        <translation type="unfinished">Daabac ama kaydi kooban kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print the case summary</source>
        <translation type="unfinished">Daabac kooban kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Print …</source>
        <translation type="unfinished">Daabac …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Save as PDF …</source>
        <translation type="unfinished">U kaydi PDF …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>Save the case summary as a PDF</source>
        <translation type="unfinished">Kooban kiiska u kaydi PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/exits.py"/>
        <source>{what} copied for MNsure's site.</source>
        <translation type="unfinished">{what} waa loo koobi gareeyay bogga MNsure.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Back to the case</source>
        <translation type="unfinished">Ku noqo kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>History</source>
        <translation type="unfinished">Taariikh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>History of case {reference}</source>
        <translation type="unfinished">Taariikhda kiiska {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Make it again what it was after this change</source>
        <translation type="unfinished">Mar kale ka dhig sidii beddelkan kaddib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Make two again</source>
        <translation type="unfinished">Mar kale laba ka dhig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Nothing here is ever deleted: undoing and putting back are changes, too.</source>
        <translation type="unfinished">Halkan waxba lagama tirtiro: ka noqoshada iyo soo celintu iyaguna waa beddel.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Put back</source>
        <translation type="unfinished">Soo celi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Show</source>
        <translation type="unfinished">Tus</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Show older changes</source>
        <translation type="unfinished">Tus beddellada hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Shows the hidden values; this is written into the log</source>
        <translation type="unfinished">Waxay tustaa qiimayaasha qarsoon; tan diiwaanka ayaa lagu qoraa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Undo</source>
        <translation type="unfinished">Ka noqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>Undo: {what}</source>
        <translation type="unfinished">Ka noqo: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>What was changed</source>
        <translation type="unfinished">Waxa la beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>What was changed is no longer kept.</source>
        <translation type="unfinished">Waxa la beddelay lama hayo mar dambe.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>another computer</source>
        <translation type="unfinished">kombiyuutar kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_page.py"/>
        <source>this computer</source>
        <translation type="unfinished">kombiyuutarkan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Access changed</source>
        <translation type="unfinished">Gelitaanka la beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Agent of record or association changed</source>
        <translation type="unfinished">Wakiil diiwaangashan ama xiriirin la beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Agent of record or association recorded</source>
        <translation type="unfinished">Wakiil diiwaangashan ama xiriirin la qoray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Brought in from a spreadsheet</source>
        <translation type="unfinished">Xaashi xisaabeed laga soo geliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case changed</source>
        <translation type="unfinished">Kiiska la beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case closed</source>
        <translation type="unfinished">Kiiska la xiray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case handed over</source>
        <translation type="unfinished">Kiiska la wareejiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case opened</source>
        <translation type="unfinished">Kiiska la furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case opened again</source>
        <translation type="unfinished">Kiiska mar kale la furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Case package taken in</source>
        <translation type="unfinished">Baakad kiis la soo geliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Change undone</source>
        <translation type="unfinished">Beddelka laga noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Consent recorded</source>
        <translation type="unfinished">Oggolaansho la diiwaangeliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Consent taken back</source>
        <translation type="unfinished">Oggolaansho lala noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Contact recorded</source>
        <translation type="unfinished">Xiriir la diiwaangeliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Copy of the consent given</source>
        <translation type="unfinished">Nuqulka oggolaanshaha la bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Decided about two records of people</source>
        <translation type="unfinished">Laba diiwaan oo dad ah la go'aamiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Decision about two records taken back</source>
        <translation type="unfinished">Go'aankii labada diiwaan laga noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Document added</source>
        <translation type="unfinished">Dukumenti lagu daray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Document released from quarantine</source>
        <translation type="unfinished">Dukumenti karantiil laga sii daayay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Earlier version put back</source>
        <translation type="unfinished">Nooc hore la soo celiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Import taken back</source>
        <translation type="unfinished">Soo gelin laga noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Mail from the desk filed</source>
        <translation type="unfinished">Iimaylka miiska la faylgareeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Merge taken back</source>
        <translation type="unfinished">Isku-darkii laga noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Note added</source>
        <translation type="unfinished">Qoraal lagu daray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Note changed</source>
        <translation type="unfinished">Qoraal la beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Person saved</source>
        <translation type="unfinished">Qof la kaydiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Put back on the case</source>
        <translation type="unfinished">Kiiska lagu soo celiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Submission to the desk</source>
        <translation type="unfinished">Gudbin miiska loo diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Taken off the case</source>
        <translation type="unfinished">Kiiska laga saaray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task added</source>
        <translation type="unfinished">Hawl lagu daray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task changed</source>
        <translation type="unfinished">Hawl la beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task done</source>
        <translation type="unfinished">Hawl la qabtay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Task opened again</source>
        <translation type="unfinished">Hawl mar kale la furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_words.py"/>
        <source>Two records of a person made one</source>
        <translation type="unfinished">Laba diiwaan oo qof mid laga dhigay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>Case {case} is erased.</source>
        <translation type="unfinished">Kiiska {case} waa la masaxay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The case now belongs to {name}.</source>
        <translation type="unfinished">Kiiska hadda waxaa leh {name}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The change was undone. The history keeps both.</source>
        <translation type="unfinished">Beddelka waa laga noqday. Taariikhdu labadaba way haysaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/history_work.py"/>
        <source>The earlier version is in place again.</source>
        <translation type="unfinished">Noocii hore mar kale ayuu meeshiisii joogaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Add person</source>
        <translation type="unfinished">Ku dar qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Change {name}</source>
        <translation type="unfinished">Beddel {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Copy the next field of {name} for MNsure's site (Ctrl+Shift+C)</source>
        <translation type="unfinished">Koobi garee meesha xigta ee {name} bogga MNsure (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Copy {what} for MNsure's site</source>
        <translation type="unfinished">{what} u koobi garee bogga MNsure</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Hide what is kept of {name}</source>
        <translation type="unfinished">Qari waxa laga hayo {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Nobody yet. Add the people of this household.</source>
        <translation type="unfinished">Weli cidna. Ku dar dadka qoyskan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Nothing more is recorded yet.</source>
        <translation type="unfinished">Weli wax kale lama diiwaangelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/household.py"/>
        <source>Show what is kept of {name}</source>
        <translation type="unfinished">Tus waxa laga hayo {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Close case</source>
        <translation type="unfinished">Kiiska xir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>History, hand over, erase</source>
        <translation type="unfinished">Taariikh, wareejin, masaxid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>No privacy warning</source>
        <translation type="unfinished">Digniin asturnaan ma jirto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Reopen</source>
        <translation type="unfinished">Dib u fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/layout.py"/>
        <source>Submit to the desk</source>
        <translation type="unfinished">U gudbi miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_page.py"/>
        <source>Look at it</source>
        <translation type="unfinished">Fiiri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>It came from outside. Look at it here first. Once released it can be opened with other programs, saved and sent on.</source>
        <translation type="unfinished">Dibadda ayay ka timid. Marka hore halkan ku fiiri. Marka la sii daayo, barnaamijyo kale ayaa lagu furi karaa, la kaydin karaa, lana sii diri karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Keep it in quarantine</source>
        <translation type="unfinished">Karantiil ku hay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Release it</source>
        <translation type="unfinished">Sii daa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Release this document?</source>
        <translation type="unfinished">Dukumentigan ma la sii daayaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>The document is released.</source>
        <translation type="unfinished">Dukumentiga waa la sii daayay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/mail_work.py"/>
        <source>Your browser</source>
        <translation type="unfinished">Browser-kaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Ctrl+Enter saves it. It is kept as you type.</source>
        <translation type="unfinished">Ctrl+Enter ayaa kaydisa. Markaad qorayso waa la hayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Draft kept {time} · Ctrl+Enter saves</source>
        <translation type="unfinished">Qabyo la hayo {time} · Ctrl+Enter ayaa kaydisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>New note</source>
        <translation type="unfinished">Qoraal cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Save note</source>
        <translation type="unfinished">Kaydi qoraalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>This is what you were typing. It is not saved as a note yet.</source>
        <translation type="unfinished">Tani waa waxaad qoraysay. Weli qoraal ahaan looma kaydin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_box.py"/>
        <source>Write a note (N)</source>
        <translation type="unfinished">Qor qoraal (N)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/note_templates.py"/>
        <source>Note templates</source>
        <translation type="unfinished">Qaababka qoraalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>Add to the checklist</source>
        <translation type="unfinished">Ku dar liiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>By</source>
        <translation type="unfinished">Ilaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/papers_form.py"/>
        <source>Papers that are asked for</source>
        <translation type="unfinished">Waraaqaha la weydiiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/people.py"/>
        <source>The changes to this person were dropped.</source>
        <translation type="unfinished">Beddelladii qofkan waa la tuuray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/people.py"/>
        <source>The person was saved.</source>
        <translation type="unfinished">Qofka waa la kaydiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>An email address looks like name@example.org.</source>
        <translation type="unfinished">Cinwaanka iimaylku wuxuu u eg yahay name@example.org.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Enter the first name.</source>
        <translation type="unfinished">Geli magaca koowaad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Enter the phone or email for that, too.</source>
        <translation type="unfinished">Geli telefoonka ama iimaylka arrintaas sidoo kale.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>This is not a day. Check month, day and year.</source>
        <translation type="unfinished">Tani maalin ma aha. Hubi bisha, maalinta iyo sannadka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Use digits and dashes only.</source>
        <translation type="unfinished">Isticmaal lambarro iyo jiitin oo keliya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Write the area code too, such as 651-555-0134.</source>
        <translation type="unfinished">Qor koodka aagga sidoo kale, sida 651-555-0134.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_fields.py"/>
        <source>Write the kind, then the number, such as MNsure 10234567.</source>
        <translation type="unfinished">Qor nooca, kaddib lambarka, sida MNsure 10234567.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Add a person</source>
        <translation type="unfinished">Ku dar qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Case {reference}. Only the first name is needed; fill in what you know.</source>
        <translation type="unfinished">Kiiska {reference}. Magaca koowaad oo keliya ayaa loo baahan yahay; buuxi waxaad taqaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Change a person</source>
        <translation type="unfinished">Beddel qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>How to reach this person</source>
        <translation type="unfinished">Sida loola xiriiro qofkan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Jr.</source>
        <translation type="unfinished">Jr.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>MM/DD/YYYY</source>
        <translation type="unfinished">MM/DD/YYYY</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>MNsure 10234567</source>
        <translation type="unfinished">MNsure 10234567</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Maiden name, nickname or other spelling, with commas between them.</source>
        <translation type="unfinished">Magaca guurka ka hor, naanays ama qoraal kale, hakad u dhexeeyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Month, day, year, such as 04/09/1988.</source>
        <translation type="unfinished">Bil, maalin, sannad, sida 04/09/1988.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Turjubaan ayuu u baahan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Newborn, no Social Security number yet</source>
        <translation type="unfinished">Dhallaan cusub, weli Social Security ma leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Numbers of the state</source>
        <translation type="unfinished">Lambarrada gobolka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Only if the task needs it.</source>
        <translation type="unfinished">Kaliya haddii hawshu u baahan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Optional. {help}</source>
        <translation type="unfinished">Ikhtiyaari. {help}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>Save person</source>
        <translation type="unfinished">Kaydi qofka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/person_form.py"/>
        <source>The kind, then the number, with commas between them.</source>
        <translation type="unfinished">Nooca, kaddib lambarka, hakad u dhexeeyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Next page</source>
        <translation type="unfinished">Bogga xiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Opening the document</source>
        <translation type="unfinished">Dukumentiga waa la furayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Page before</source>
        <translation type="unfinished">Bogga ka horreeya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Bogga {page} ee {pages}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>Picture of the document</source>
        <translation type="unfinished">Sawirka dukumentiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/preview.py"/>
        <source>There is more in this document than is shown here.</source>
        <translation type="unfinished">Dukumentigan wax ka badan inta halkan ka muuqata ayaa ku jira.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>A draft, and the sheet says so: a certified translator has to review it before it is used. Your office can put the reviewed text in its place.</source>
        <translation type="unfinished">Qabyo, warqadduna way sheegaysaa: turjumaan shahaado leh waa inuu eego ka hor isticmaalka. Xafiiskaagu wuxuu meesheeda gelin karaa qoraalka la eegay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Day and time</source>
        <translation type="unfinished">Maalinta iyo saacadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Day, time and place. It does not say what it is about.</source>
        <translation type="unfinished">Maalin, saacad iyo meel. Ma sheegayso waxa ay ku saabsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Empty: your office.</source>
        <translation type="unfinished">Madhan: xafiiskaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>How</source>
        <translation type="unfinished">Sidee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Open to print</source>
        <translation type="unfinished">Fur si loo daabaco</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Place</source>
        <translation type="unfinished">Goobta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The newest consent of this case as a copy, or an empty form to sign.</source>
        <translation type="unfinished">Oggolaanshihii ugu dambeeyay ee kiiskan oo nuqul ah, ama foom madhan oo la saxiixo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The papers on this case's checklist that are still asked for.</source>
        <translation type="unfinished">Waraaqaha liiska kiiskan ee weli la doonayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>The steps after you sent something, with the days that matter.</source>
        <translation type="unfinished">Tallaabooyinka ka dambeeya dirista, iyo maalmaha muhiimka ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>There is no text in this language yet. English is printed.</source>
        <translation type="unfinished">Weli qoraal luqaddan ah ma jiro. Ingiriis ayaa la daabacayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>What to print</source>
        <translation type="unfinished">Waxa la daabacayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>What you ask and why, to keep at home.</source>
        <translation type="unfinished">Waxa aad weydiiso iyo sababta, si guriga loogu hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>With the client's name</source>
        <translation type="unfinished">Magaca macmiilka oo ku qoran</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/print_form.py"/>
        <source>Write the day and time first.</source>
        <translation type="unfinished">Marka hore qor maalinta iyo saacadda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent ended</source>
        <translation type="unfinished">Oggolaanshuhu dhammaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent ends soon</source>
        <translation type="unfinished">Oggolaanshuhu dhowaan wuu dhammaanayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Consent of {day}</source>
        <translation type="unfinished">Oggolaanshaha {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Copy given {day}</source>
        <translation type="unfinished">Nuqul la bixiyay {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Done {day} · {name}</source>
        <translation type="unfinished">La qabtay {day} · {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Due {day}</source>
        <translation type="unfinished">Waqtigu {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Ends soon</source>
        <translation type="unfinished">Dhowaan dhammaanaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>In force</source>
        <translation type="unfinished">Shaqaynaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Last day: {day}.</source>
        <translation type="unfinished">Maalinta ugu dambaysa: {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Late, due {day}</source>
        <translation type="unfinished">Daahay, waqtigu wuxuu ahaa {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Limits: {limits}</source>
        <translation type="unfinished">Xadad: {limits}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>No consent</source>
        <translation type="unfinished">Oggolaansho ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>No copy given yet</source>
        <translation type="unfinished">Nuqul weli lama bixin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Not before: {day}.</source>
        <translation type="unfinished">Ka hor maya: {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Taken back {day}</source>
        <translation type="unfinished">Lala noqday {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>Until {day}</source>
        <translation type="unfinished">Ilaa {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>With {name}.</source>
        <translation type="unfinished">Lala {name}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/record_words.py"/>
        <source>{name}, {day}</source>
        <translation type="unfinished">{name}, {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The consent is recorded as taken back.</source>
        <translation type="unfinished">Waa la diiwaangeliyay in oggolaanshaha lala noqday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The consent was saved.</source>
        <translation type="unfinished">Oggolaanshaha waa la kaydiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The contact was saved.</source>
        <translation type="unfinished">Xiriirka waa la kaydiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task is done.</source>
        <translation type="unfinished">Hawsha waa la qabtay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task is open again.</source>
        <translation type="unfinished">Hawshu mar kale way furan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>The task was taken off.</source>
        <translation type="unfinished">Hawsha waa la saaray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/records.py"/>
        <source>What you were typing was dropped.</source>
        <translation type="unfinished">Waxaad qoraysay waa la tuuray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Add task</source>
        <translation type="unfinished">Ku dar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Another last day</source>
        <translation type="unfinished">Maalin kale oo ugu dambaysa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Checklist of papers</source>
        <translation type="unfinished">Liiska waraaqaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Done: {task}</source>
        <translation type="unfinished">La qabtay: {task}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Enter the day: the deadline follows from it.</source>
        <translation type="unfinished">Geli maalinta: kama dambaystu way ka timaaddaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Nothing to do is noted. A task with a day shows on Today a week before.</source>
        <translation type="unfinished">Wax la qabto lama qorin. Hawl maalin leh waxay Maanta ka muuqataa toddobaad ka hor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Save task</source>
        <translation type="unfinished">Kaydi hawsha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Take off: {task}</source>
        <translation type="unfinished">Ka saar: {task}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Tasks</source>
        <translation type="unfinished">Hawlo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/tasks_card.py"/>
        <source>Which deadline</source>
        <translation type="unfinished">Kama dambaysta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Calls</source>
        <translation type="unfinished">Wicitaanno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Desk messages</source>
        <translation type="unfinished">Fariimaha miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Notes</source>
        <translation type="unfinished">Qoraallo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Nothing has happened on this case yet. Begin with a note about your first talk.</source>
        <translation type="unfinished">Weli waxba kiiskan kama dhicin. Ku bilow qoraal ku saabsan wada hadalkaagii koowaad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Nothing of this kind yet.</source>
        <translation type="unfinished">Weli wax noocan ah ma jiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Record a call, a talk or a letter</source>
        <translation type="unfinished">Diiwaangeli wicitaan, sheeko ama warqad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Show older entries</source>
        <translation type="unfinished">Tus gelinnadii hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>Timeline</source>
        <translation type="unfinished">Waqti xariiq</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/timeline.py"/>
        <source>You may read this case. To write, ask your supervisor for access.</source>
        <translation type="unfinished">Kiiskan waad akhrin kartaa. Si aad wax ugu qorto, gelitaan weydiiso kormeerahaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Both records are back.</source>
        <translation type="unfinished">Labada diiwaan way soo noqdeen.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Kept as one person in two cases.</source>
        <translation type="unfinished">Loo hayo hal qof oo laba kiis ku jira.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Kept as two people.</source>
        <translation type="unfinished">Loo hayo laba qof.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Make one of both</source>
        <translation type="unfinished">Labada mid ka dhig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>No people were merged on this case.</source>
        <translation type="unfinished">Dad kiiskan laguma isku darin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Open {reference}</source>
        <translation type="unfinished">Fur {reference}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Perhaps the same person</source>
        <translation type="unfinished">Laga yaabee isku qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Same person</source>
        <translation type="unfinished">Isku qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>Take the last merge of people on this case back</source>
        <translation type="unfinished">Ka noqo isku-darkii dadka ee ugu dambeeyay kiiskan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>The two records are one now.</source>
        <translation type="unfinished">Labada diiwaan hadda waa mid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>duplicate same person split</source>
        <translation type="unfinished">nuqul laban isku qof kala saar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>first name</source>
        <translation type="unfinished">magaca koowaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>{who} on case {reference} has the same {why}.</source>
        <translation type="unfinished">{who} oo ku jira kiiska {reference} wuxuu leeyahay isku {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/twins.py"/>
        <source>{who} on this case has the same {why}.</source>
        <translation type="unfinished">{who} oo kiiskan ku jira wuxuu leeyahay isku {why}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Note saved {time}.</source>
        <translation type="unfinished">Qoraalka la kaydiyay {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>The case is closed.</source>
        <translation type="unfinished">Kiisku waa xiran yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>The case is open again.</source>
        <translation type="unfinished">Kiisku mar kale waa furan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Who may see this case</source>
        <translation type="unfinished">Cidda kiiskan arki karta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view.py"/>
        <source>Write a note</source>
        <translation type="unfinished">Qor qoraal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Came from outside and is in quarantine: look at it, then release it.</source>
        <translation type="unfinished">Dibadda ayay ka timid waana karantiil: fiiri, kaddib sii daa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Came from outside and was released.</source>
        <translation type="unfinished">Dibadda ayay ka timid waana la sii daayay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>From outside. Pictures and whatever loads are left out; links say where they go.</source>
        <translation type="unfinished">Dibadda ka timid. Sawirrada iyo wax kasta oo la soo dejiyo waa laga reebay; xiriiriyayaashu waxay sheegaan meesha ay u socdaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>From the desk</source>
        <translation type="unfinished">Miiska ka timid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Hidden while names are hidden. Ctrl+H shows it.</source>
        <translation type="unfinished">Waa qarsoon tahay inta magacyadu qarsoon yihiin. Ctrl+H ayaa tusta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Open</source>
        <translation type="unfinished">Furan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Owner {name}</source>
        <translation type="unfinished">Milkiile {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Reply of the desk</source>
        <translation type="unfinished">Jawaabta miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>The answer is due {due}.</source>
        <translation type="unfinished">Jawaabta waxaa la filayaa {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>The answer was due {due}: {days} late.</source>
        <translation type="unfinished">Jawaabta waxaa la filayay {due}: {days} daahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>There is more in this mail than is shown here.</source>
        <translation type="unfinished">Iimaylkan wax ka badan inta halkan ka muuqata ayaa ku jira.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>This is only a notice: the desk's own words are encrypted and wait in your browser. Read them there, then file them in the outbox: “A reply came another way”.</source>
        <translation type="unfinished">Kani waa ogeysiis keliya: ereyada miisku waa sireysan yihiin waxayna ku sugayaan browser-kaaga. Halkaas ku akhri, kaddib sanduuqa dirista ku faylgaree: “Jawaab ayaa si kale u timid”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>Unknown</source>
        <translation type="unfinished">Lama yaqaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>age {age}</source>
        <translation type="unfinished">da'da {age}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>attachment</source>
        <translation type="unfinished">lifaaq</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>attachments</source>
        <translation type="unfinished">lifaaq</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>business day</source>
        <translation type="unfinished">maalin shaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>business days</source>
        <translation type="unfinished">maalmood oo shaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>in quarantine</source>
        <translation type="unfinished">karantiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>interpreter</source>
        <translation type="unfinished">turjubaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>prefers {way}</source>
        <translation type="unfinished">wuxuu doorbidaa {way}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>{files} stayed in the mail: too large, or a whole mail.</source>
        <translation type="unfinished">{files} iimaylka ayay ku hadheen: aad bay u weyn yihiin, ama waa iimayl dhan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/view_model.py"/>
        <source>{kind} added</source>
        <translation type="unfinished">{kind} lagu daray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>A draft: no certified translator has checked these words. English counts.</source>
        <translation type="unfinished">Qabyo: turjumaan shahaado leh ma eegin ereyadan. Ingiriisiga ayaa ansax ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Case {reference}. Read it before you ask for facts.</source>
        <translation type="unfinished">Kiiska {reference}. Akhri ka hor intaadan xog weydiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Enter the day it was given.</source>
        <translation type="unfinished">Geli maalinta la bixiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>How it was given</source>
        <translation type="unfinished">Sida loo bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>Print it</source>
        <translation type="unfinished">Daabac</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>The whole household</source>
        <translation type="unfinished">Qoyska oo dhan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>These are our own plain words on what Minnesota's law asks. Give the client MNsure's own privacy warnings as well.</source>
        <translation type="unfinished">Kuwani waa erayadayada fudud ee ku saabsan waxa sharciga Minnesota dalbado. Macmiilka sii sidoo kale digniinaha MNsure.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warning_form.py"/>
        <source>To whom</source>
        <translation type="unfinished">Cidda la siiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>By {name}</source>
        <translation type="unfinished">Waxaa bixiyay {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>Given {day}</source>
        <translation type="unfinished">La bixiyay {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>None is recorded. Read it before you ask for facts.</source>
        <translation type="unfinished">Midna lama diiwaangelin. Akhri ka hor intaadan xog weydiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>Record warning</source>
        <translation type="unfinished">Diiwaangeli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>To {name}</source>
        <translation type="unfinished">{name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/case/warnings_card.py"/>
        <source>{way}, in {language}</source>
        <translation type="unfinished">{way}, {language}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/__init__.py"/>
        <source>Cases</source>
        <translation type="unfinished">Kiisas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>A case holds one household: its people, notes, documents and what you send to the desk. It stays on this computer, locked with your passphrase.</source>
        <translation type="unfinished">Kiis wuxuu hayaa hal qoys: dadkiisa, qoraallada, dukumentiyada iyo waxaad miiska u dirto. Kombiyuutarkan ayuu joogaa, isagoo weedhaada sirta ah ku qufulan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Create the first case</source>
        <translation type="unfinished">Samee kiiska koowaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>No case fits</source>
        <translation type="unfinished">Kiis ku habboon ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>No case yet</source>
        <translation type="unfinished">Weli kiis ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Nothing fits your search and filters. Closed cases show when “Closed” is on.</source>
        <translation type="unfinished">Waxba kuma habboona raadintaada iyo shaandhooyinka. Kiisaska xiran waxay muuqdaan marka “Xiran” shidan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/empty_states.py"/>
        <source>Show all my cases</source>
        <translation type="unfinished">Tus dhammaan kiisaskayga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Clear</source>
        <translation type="unfinished">Nadiifi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Kind of request</source>
        <translation type="unfinished">Nooca codsiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/filters.py"/>
        <source>Waiting for an answer</source>
        <translation type="unfinished">Jawaab sugaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>Create case</source>
        <translation type="unfinished">Samee kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>New case</source>
        <translation type="unfinished">Kiis cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>What it is about</source>
        <translation type="unfinished">Waxa ay ku saabsan tahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Mai</source>
        <translation type="unfinished">sida Mai</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Xiong</source>
        <translation type="unfinished">sida Xiong</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as Xiong family</source>
        <translation type="unfinished">sida qoyska Xiong</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/new_case.py"/>
        <source>such as renewal</source>
        <translation type="unfinished">sida cusboonaysiin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>References only, no names …</source>
        <translation type="unfinished">Tixraacyo keliya, magacyo la'aan …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>Save the case list as a table</source>
        <translation type="unfinished">Liiska kiisaska u kaydi jadwal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>Save this list as a table</source>
        <translation type="unfinished">Liiskan u kaydi jadwal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>With the households' names …</source>
        <translation type="unfinished">Magacyada qoysaska oo la socda …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/table_out.py"/>
        <source>export csv excel</source>
        <translation type="unfinished">dhoofin csv excel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;Filters</source>
        <translation type="unfinished">&amp;Shaandho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;Filters ({n})</source>
        <translation type="unfinished">&amp;Shaandho ({n})</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>&amp;New case</source>
        <translation type="unfinished">&amp;Kiis cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Changed</source>
        <translation type="unfinished">La beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Found in</source>
        <translation type="unfinished">Laga helay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Search cases</source>
        <translation type="unfinished">Raadi kiisas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Search names, numbers, notes</source>
        <translation type="unfinished">Raadi magacyo, lambarro, qoraallo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Take in a package</source>
        <translation type="unfinished">Soo geli baakad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Try again</source>
        <translation type="unfinished">Mar kale isku day</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>Your cases</source>
        <translation type="unfinished">Kiisaskaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>household family create</source>
        <translation type="unfinished">qoys reer samee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view.py"/>
        <source>{n}, more below</source>
        <translation type="unfinished">{n}, kuwo kale hoos</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>A newer search took its place.</source>
        <translation type="unfinished">Raadin ka cusub ayaa meeshiisa qaadatay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any day</source>
        <translation type="unfinished">Maalin kasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any desk</source>
        <translation type="unfinished">Miis kasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Any kind</source>
        <translation type="unfinished">Nooc kasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Anyone</source>
        <translation type="unfinished">Qof kasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>In the next 30 days</source>
        <translation type="unfinished">30ka maalmood ee soo socda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>In the next 7 days</source>
        <translation type="unfinished">7da maalmood ee soo socda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>My own cases</source>
        <translation type="unfinished">Kiisaskayga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Overdue</source>
        <translation type="unfinished">Waqtigii dhaafay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>Today or overdue</source>
        <translation type="unfinished">Maanta ama dhaafay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/cases/view_model.py"/>
        <source>{family} family</source>
        <translation type="unfinished">Qoyska {family}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/__init__.py"/>
        <source>Clients</source>
        <translation type="unfinished">Macaamiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Ask the desk</source>
        <translation type="unfinished">Weydii miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Back to the list</source>
        <translation type="unfinished">Ku noqo liiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Enter opens the message in full.</source>
        <translation type="unfinished">Enter ayaa fariinta oo dhan furta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Keep the rest as drafts</source>
        <translation type="unfinished">Inta kale qabyo u hay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Making the messages …</source>
        <translation type="unfinished">Fariimaha waa la samaynayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Messages</source>
        <translation type="unfinished">Fariimo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Missing in some, and the same for all of them:</source>
        <translation type="unfinished">Qaar ka maqan, dhammaanna isku mid:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Put it into all of them</source>
        <translation type="unfinished">Dhammaan geli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Send</source>
        <translation type="unfinished">Dir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>Sending …</source>
        <translation type="unfinished">Waa la dirayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>What goes, or what it needs</source>
        <translation type="unfinished">Waxa baxa, ama waxa loo baahan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>What is it about?</source>
        <translation type="unfinished">Maxay ku saabsan tahay?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>client</source>
        <translation type="unfinished">macmiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>clients</source>
        <translation type="unfinished">macmiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>draft was kept</source>
        <translation type="unfinished">qabyo ayaa la hayay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>drafts were kept</source>
        <translation type="unfinished">qabyo ayaa la hayay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>message was sent</source>
        <translation type="unfinished">fariin ayaa la diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>messages were sent</source>
        <translation type="unfinished">fariin ayaa la diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/batch.py"/>
        <source>{many}. Today shows them.</source>
        <translation type="unfinished">{many}. Maanta ayaa tusta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Cases with no association yet</source>
        <translation type="unfinished">Kiisas aan weli xiriir lahayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Enter starts one.</source>
        <translation type="unfinished">Enter ayaa mid bilowda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Last change</source>
        <translation type="unfinished">Beddelkii ugu dambeeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>No agent of record yet · {cases}</source>
        <translation type="unfinished">Weli ma laha wakiil diiwaangashan · {cases}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>No association yet · {cases}</source>
        <translation type="unfinished">Weli ma laha xiriirin · {cases}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Open cases for which no agent of record is noted. Enter starts one.</source>
        <translation type="unfinished">Kiisas furan oo aan wakiil diiwaangashan loo qorin. Enter ayaa mid bilowda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Open cases for which no association is noted. Enter starts one.</source>
        <translation type="unfinished">Kiisas furan oo aan xiriirin loo qorin. Enter ayaa mid bilowda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Start agent of record</source>
        <translation type="unfinished">Bilow wakiilka diiwaangashan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/unassociated.py"/>
        <source>Start association</source>
        <translation type="unfinished">Bilow xiriirinta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Any program</source>
        <translation type="unfinished">Barnaamij kasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Any year</source>
        <translation type="unfinished">Sannad kasta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Ask the desk about the chosen clients</source>
        <translation type="unfinished">Miiska weydii macaamiisha la doortay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Choose one or more clients in the list first.</source>
        <translation type="unfinished">Marka hore liiska ka dooro hal macmiil ama ka badan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Clock</source>
        <translation type="unfinished">Waqti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Compare with a list</source>
        <translation type="unfinished">Liis la barbar dhig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Enrolled</source>
        <translation type="unfinished">Isdiiwaangeliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Go to Cases</source>
        <translation type="unfinished">Tag Kiisas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>My cases</source>
        <translation type="unfinished">Kiisaskayga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nobody fits</source>
        <translation type="unfinished">Cid ku habboon ma jirto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Not paid</source>
        <translation type="unfinished">Aan la bixin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nothing fits your search and filters.</source>
        <translation type="unfinished">Waxba kuma habboona raadintaada iyo shaandhooyinka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Nothing is recorded yet</source>
        <translation type="unfinished">Weli waxba lama diiwaangelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Open a case and note in its left column where you are agent of record, or that the case is associated with you. It shows here with the day by which to act.</source>
        <translation type="unfinished">Fur kiis oo tiirkiisa bidix ku qor meesha aad wakiil diiwaangashan ka tahay, ama in kiisku kugu xiran yahay. Halkan ayuu ka muuqanayaa isagoo wata maalinta la qabanayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Search clients</source>
        <translation type="unfinished">Raadi macaamiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Search names, references, carriers</source>
        <translation type="unfinished">Raadi magacyo, tixraacyo, shirkado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Shift or Ctrl choose several.</source>
        <translation type="unfinished">Shift ama Ctrl dhowr ayaa lagu doortaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>Year</source>
        <translation type="unfinished">Sannad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>batch status agent of record association</source>
        <translation type="unfinished">koox xaalad wakiil diiwaangashan xiriirin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view.py"/>
        <source>{chosen} of {all} chosen</source>
        <translation type="unfinished">{chosen} ka mid ah {all} la doortay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>All that were ready are sent.</source>
        <translation type="unfinished">Dhammaan kuwii diyaarka ahaa waa la diray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Ask the desk about {clients}</source>
        <translation type="unfinished">Miiska weydii {clients}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Book of clients</source>
        <translation type="unfinished">Buugga macaamiisha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>By hand</source>
        <translation type="unfinished">Gacan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Cannot go</source>
        <translation type="unfinished">Ma bixi karto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Goes: {labels}</source>
        <translation type="unfinished">Waxaa baxaya: {labels}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Half written</source>
        <translation type="unfinished">Kala badh qoran</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the next 14 days</source>
        <translation type="unfinished">14ka maalmood ee soo socda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the next 60 days</source>
        <translation type="unfinished">60ka maalmood ee soo socda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>In the outbox</source>
        <translation type="unfinished">Sanduuqa dirista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Late, {days}</source>
        <translation type="unfinished">Daahay, {days}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>My clients</source>
        <translation type="unfinished">Macaamiishayda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>None is ready yet: each line says what it needs.</source>
        <translation type="unfinished">Weli midna diyaar ma aha: sadar walba wuxuu sheegayaa waxa uu u baahan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Ready</source>
        <translation type="unfinished">Diyaar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Send {messages} securely to {desk}</source>
        <translation type="unfinished">{messages} si ammaan ah ugu dir {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Something is missing</source>
        <translation type="unfinished">Wax baa maqan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Which cases are associated with you, what is to be sent, and what is paid.</source>
        <translation type="unfinished">Kiisaska kugu xiran, waxa la dirayo, iyo waxa la bixiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>Who is agent of record where, and what runs out when.</source>
        <translation type="unfinished">Cidda wakiil diiwaangashan meel ka ah, iyo waxa dhammaanaya goorta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>message</source>
        <translation type="unfinished">fariin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/clients/view_model.py"/>
        <source>messages</source>
        <translation type="unfinished">fariin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/__init__.py"/>
        <source>Set up your office</source>
        <translation type="unfinished">Deji xafiiskaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>I have it on paper, in a safe place away from this computer.</source>
        <translation type="unfinished">Warqad ayaan ku hayaa, meel ammaan ah oo ka fog kombiyuutarkan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Save the recovery key</source>
        <translation type="unfinished">Kaydi furaha soo kabashada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Saved. Print it, then delete the file: it opens the store.</source>
        <translation type="unfinished">Waa la kaydiyay. Daabac, kaddib faylka tirtir: bakhaarka ayuu furaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>This key opens the store when every passphrase is forgotten. It is shown only now. Print it, lock it away, and delete any copy on a computer.</source>
        <translation type="unfinished">Furahani wuxuu furaa bakhaarka marka weedh walba oo sir ah la illoobo. Hadda oo keliya ayaa la tusayaa. Daabac, quful meel, oo tirtir nuqul kasta oo kombiyuutar ku jira.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/recovery.py"/>
        <source>Write it down by hand, group by group, and compare.</source>
        <translation type="unfinished">Gacan ku qor, koox koox, oo barbar dhig.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>As the first person you hold all of them. You can share them out when colleagues join.</source>
        <translation type="unfinished">Qofka koowaad ahaan dhammaantood waad haysaa. Waad qaybin kartaa marka saaxiibbo kugu soo biiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Four or more words that do not belong together are easy to type and hard to guess. Nobody can look your passphrase up, not even your IT.</source>
        <translation type="unfinished">Afar eray ama ka badan oo aan isku xirnayn way fududahay in la qoro, way adag tahay in la qiyaaso. Cidna weedhaada sirta ah ma fiirin karto, xitaa IT-gaagu.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Office name</source>
        <translation type="unfinished">Magaca xafiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Passphrase</source>
        <translation type="unfinished">Weedha sirta ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>The same again</source>
        <translation type="unfinished">Isla tii mar kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation type="unfinished">Labada weedhood ee sirta ah way kala duwan yihiin. Ta labaad mar kale qor.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>This is not the same as above.</source>
        <translation type="unfinished">Tani ma aha tii kore.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>You are a</source>
        <translation type="unfinished">Waxaad tahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Your name</source>
        <translation type="unfinished">Magacaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>Your roles</source>
        <translation type="unfinished">Doorarkaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/steps.py"/>
        <source>{0}. The desk asks for it.</source>
        <translation type="unfinished">{0}. Miisku wuu weydiiyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Filling the practice office …</source>
        <translation type="unfinished">Xafiiska tababarka waa la buuxinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Make the office</source>
        <translation type="unfinished">Samee xafiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Making the keys …</source>
        <translation type="unfinished">Furayaasha waa la samaynayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Next</source>
        <translation type="unfinished">Xiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Open AssisterDesk</source>
        <translation type="unfinished">Fur AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Practice: everything is filled in. Change what you like, or just go on.</source>
        <translation type="unfinished">Tababar: wax walba waa la buuxiyay. Beddel waxaad rabto, ama iska sii wad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>Recovery key</source>
        <translation type="unfinished">Furaha soo kabashada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>This takes about two minutes. Everything stays on this computer, encrypted.</source>
        <translation type="unfinished">Tani waxay qaadataa qiyaastii laba daqiiqo. Wax walba kombiyuutarkan ayay joogaan, iyagoo sireysan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/first_start/view.py"/>
        <source>You</source>
        <translation type="unfinished">Adiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/__init__.py"/>
        <source>New passphrase</source>
        <translation type="unfinished">Weedh sir ah oo cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>A new passphrase</source>
        <translation type="unfinished">Weedh sir ah oo cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Back to sign-in</source>
        <translation type="unfinished">Ku noqo soo gelidda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Choose the name</source>
        <translation type="unfinished">Dooro magaca</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Choose the name.</source>
        <translation type="unfinished">Dooro magaca.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Not changed</source>
        <translation type="unfinished">Lama beddelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>On the sheet that was printed when the office was set up.</source>
        <translation type="unfinished">Warqaddii la daabacay markii xafiiska la dejiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Set the new passphrase</source>
        <translation type="unfinished">Deji weedha sirta ah ee cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>The information owner keeps the recovery key. Let the person type the passphrase. Their mailbox password has to be typed again afterwards.</source>
        <translation type="unfinished">Mas'uulka xogta ayaa haya furaha soo kabashada. Qofku ha qoro weedha sirta ah. Kaddib erayga sirta ah ee sanduuqooda iimaylka waa in mar kale la qoraa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>The new passphrase opens the store from now on. Backups made before still open with the old one.</source>
        <translation type="unfinished">Weedha sirta ah ee cusub hadda ka dib bakhaarka way furtaa. Nuqulladii kaydka ee hore weli tii hore ayay ku furmaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Type the recovery key.</source>
        <translation type="unfinished">Qor furaha soo kabashada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/forgotten/view.py"/>
        <source>Who needs a new passphrase</source>
        <translation type="unfinished">Cidda u baahan weedh sir ah oo cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/__init__.py"/>
        <source>The gate</source>
        <translation type="unfinished">Albaabka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Copied text stays on the clipboard for at most (seconds)</source>
        <translation type="unfinished">Qoraalka la koobiyeeyay wuxuu kaydka ku jiraa ugu badnaan (ilbiriqsi)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>From 5 to {most} seconds.</source>
        <translation type="unfinished">Laga bilaabo 5 ilaa {most} ilbiriqsi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Not saved</source>
        <translation type="unfinished">Lama badbaadin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Save the rules</source>
        <translation type="unfinished">Kaydi xeerarka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>The office's rules</source>
        <translation type="unfinished">Xeerarka xafiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>There is no warning here that could be gone past.</source>
        <translation type="unfinished">Halkan kuma jirto digniin laga gudbi karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>They hold for everybody in this office from the moment you save them, and the access log says who changed what.</source>
        <translation type="unfinished">Qof kasta oo xafiiskan jooga way khuseeyaan isla marka aad kaydiso, diiwaanka gelitaankuna wuxuu sheegaa cidda waxa beddeshay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>What takes one past a warning</source>
        <translation type="unfinished">Sida digniin looga gudbo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>Who may teach the gate that a value is nobody's</source>
        <translation type="unfinished">Cidda albaabka bari karta in qiime uusan cidna lahayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/rules_form.py"/>
        <source>{way}: open</source>
        <translation type="unfinished">{way}: furan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Change the rules</source>
        <translation type="unfinished">Beddel xeerarka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Choose first what the gate takes it for.</source>
        <translation type="unfinished">Marka hore dooro waxa albaabku u qaato.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Do not warn of it again</source>
        <translation type="unfinished">Mar dambe ha ka digin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Never personal in this office</source>
        <translation type="unfinished">Xafiiskan marna shakhsi kuma aha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Nothing yet. When the gate warns of something that is nobody's, such as your clinic's own front desk, it can be taught here.</source>
        <translation type="unfinished">Weli waxba. Marka albaabku ka digo wax aan cidna lahayn, sida soo dhoweynta rugtaada, halkan ayaa lagu bari karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Revoked</source>
        <translation type="unfinished">La burburiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The gate does not warn of it any more.</source>
        <translation type="unfinished">Albaabku mar dambe kama digo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The gate warns of it again.</source>
        <translation type="unfinished">Albaabku mar kale wuu ka digayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The new rules hold for everybody in this office.</source>
        <translation type="unfinished">Xeerarka cusub qof kasta oo xafiiskan jooga way khuseeyaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>The value, as it is written</source>
        <translation type="unfinished">Qiimaha, sida loo qoro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Warn again</source>
        <translation type="unfinished">Mar kale ka dig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Warn of {value} again</source>
        <translation type="unfinished">Mar kale ka dig {value}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Ways out that do not encrypt</source>
        <translation type="unfinished">Dariiqyada aan sireynin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What counts as personal data</source>
        <translation type="unfinished">Waxa loo tiriyo xog shakhsi ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What does the gate take it for?</source>
        <translation type="unfinished">Albaabku muxuu u qaataa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>What leaves by which way, and what is never personal here.</source>
        <translation type="unfinished">Waxa dariiq walba ka baxa, iyo waxa aan marna shakhsi ahayn halkan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view.py"/>
        <source>Why is it nobody's?</source>
        <translation type="unfinished">Maxay cidna u lahayn?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A reason in words</source>
        <translation type="unfinished">Sabab erayo ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A tick</source>
        <translation type="unfinished">Calaamad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>A warning here cannot be gone past.</source>
        <translation type="unfinished">Digniin halkan lagama gudbi karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Closed by your office's policy. Nothing leaves here.</source>
        <translation type="unfinished">Siyaasadda xafiiskaaga ayaa xirtay. Waxba halkan kama baxaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Copied text stays on the clipboard for at most</source>
        <translation type="unfinished">Qoraalka la koobiyeeyay wuxuu kaydka ku jiraa ugu badnaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>No warning. One line in the log for each person.</source>
        <translation type="unfinished">Digniin ma jirto. Qof walba hal sadar oo diiwaanka ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Past a warning: {ways}.</source>
        <translation type="unfinished">Digniin ka gudub: {ways}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>Revoked by {who}, {when}.</source>
        <translation type="unfinished">Waxaa burburiyay {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>The button alone</source>
        <translation type="unfinished">Badhanka oo keliya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>The gate is taught by</source>
        <translation type="unfinished">Albaabka waxaa wax bara</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>by saying that it is not personal data</source>
        <translation type="unfinished">adigoo sheegaya inaysan xog shakhsi ahayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>by the button alone</source>
        <translation type="unfinished">badhanka oo keliya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>nobody</source>
        <translation type="unfinished">cidna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>somebody who left</source>
        <translation type="unfinished">qof tagay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>with a reason in words</source>
        <translation type="unfinished">sabab erayo ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>with a tick</source>
        <translation type="unfinished">calaamad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} ama {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{number} seconds</source>
        <translation type="unfinished">{number} ilbiriqsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>{why} Taught by {who}, {when}.</source>
        <translation type="unfinished">{why} Waxaa baray {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/gate/view_model.py"/>
        <source>“Not personal data”</source>
        <translation type="unfinished">“Xog shakhsi ah ma aha”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/__init__.py"/>
        <source>Help</source>
        <translation type="unfinished">Caawin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Built on the work of others</source>
        <translation type="unfinished">Lagu dhisay shaqada dadka kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Look again</source>
        <translation type="unfinished">Mar kale fiiri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Save for IT …</source>
        <translation type="unfinished">U kaydi IT …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Qoraal (*.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>The text for IT holds these lines, the policy and the technical log. None of it has room for anybody's data, and the gate looks at it all the same.</source>
        <translation type="unfinished">Qoraalka IT wuxuu hayaa sadarradan, siyaasadda iyo diiwaanka farsamada. Midna meel uma hayo xogta cidna, albaabkuna si kastaba wuu fiiriyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>These hosts and no others, always encrypted.</source>
        <translation type="unfinished">Kuwan keliya ee kale maya, had iyo jeer sireysan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>This computer</source>
        <translation type="unfinished">Kombiyuutarkan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/installation.py"/>
        <source>What it connects to</source>
        <translation type="unfinished">Waxa uu ku xirmo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A case for a colleague with a store of their own, as a file that only that person can open. What comes back is compared with what you have; where both changed, you choose.</source>
        <translation type="unfinished">Kiis loogu talagalay saaxiib kayd u gaar ah leh, fayl qofkaas oo keliya furi karo. Waxa soo noqda waxaa la barbardhigaa waxa aad hayso; meesha labaduba beddelmeen, adigaa dooranaya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A message to the desk. Choose the case and what it is about; the page asks for what the desk needs and leaves out the rest. The gate at the right shows personal data and which way may be used. The subject is made for you and names nobody.</source>
        <translation type="unfinished">Fariin loo diro xafiiska. Dooro kiiska iyo waxa uu ku saabsan yahay; boggu wuxuu weydiiyaa waxa xafiisku u baahan yahay, inta kalena wuu reebaa. Albaabka midigta wuxuu muujiyaa xogta gaarka ah iyo jidka la isticmaali karo. Mawduuca adigaa laguu sameeyaa, qofna ma magacaabo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A new passphrase with the recovery key, the sheet from the first day. The information owner keeps it. Without it and without any passphrase nobody can open the store.</source>
        <translation type="unfinished">Fure sir ah oo cusub oo furaha soo kabashada lagu sameeyo, warqaddii maalinta koowaad. Milkiilaha xogta ayaa haya. La'aanteed iyo fure la'aan qofna kaydka ma furi karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>A spreadsheet with households becomes cases. Say what each column is, then check: nothing is written before you say so. It is all or nothing, and it can be taken back.</source>
        <translation type="unfinished">Xaashi qoysas ku qoran yihiin waxay noqotaa kiisas. Sheeg waxa tiir kastaa yahay, kadibna hubi: waxba lama qoro ka hor intaadan dhihin. Waa wada ama maya, waana laga noqon karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>All cases you may see. Type a reference, a name or a word of a note to find one. Filters can be kept under a name. “New case” asks only for the household's name; the rest can wait.</source>
        <translation type="unfinished">Dhammaan kiisaska aad arki karto. Qor tixraac, magac ama erey ku jira qoraal si aad mid u hesho. Filtarrada magac baa lagu kaydin karaa. “Kiis cusub” wuxuu weydiiyaa magaca qoyska oo keliya; inta kale way sugi kartaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Ask for a case that is closed to you: a supervisor and the information owner say yes, never the one who asks. What cannot wait opens at once for hours, and somebody looks into it later.</source>
        <translation type="unfinished">Weydiiso kiis kaa xiran: kormeere iyo milkiilaha xogta ayaa haa yiraahda, weligeed maaha kan weydiiya. Waxa aan sugi karin isla markiiba saacado ayaa loo furaa, qof ayaana dib u eega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Choose your name and type your passphrase. Nobody can look it up: when it is forgotten, the recovery key makes a new one. After wrong tries you wait a little longer each time.</source>
        <translation type="unfinished">Dooro magacaaga oo qor furahaaga sirta ah. Qofna ma eegi karo: haddii la iloobo, furaha soo kabashada ayaa mid cusub sameeya. Isku dayo khaldan kadib mar kasta wax yar ayaad sii sugtaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Compare your clients with the state's or a carrier's list. Say once what its columns are. Differences are shown; take over what is right, or settle it with a note that is remembered next month.</source>
        <translation type="unfinished">Macaamiishaada la barbardhig liiska gobolka ama shirkadda. Hal mar sheeg waxa tiirarku yihiin. Farqiyada waa la muujiyaa; qaado waxa saxda ah, ama ku dhammee qoraal bisha dambe la xusuusan doono.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Copies of everything, encrypted like the store. They are made by themselves; make one more before something risky, on a second disk. “Check” reads one from end to end.</source>
        <translation type="unfinished">Nuqullo wax kasta ah, oo sir ah sida kaydka. Iskood ayaa loo sameeyaa; mid kale samee ka hor wax halis ah, disk labaad. “Hubi” mid ayuu bilow ilaa dhammaad akhriyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Deadlines, tasks, replies due, ends of consents and days on which the desk is closed. A click opens the case. What is taken into another calendar holds references, never names.</source>
        <translation type="unfinished">Muddooyin, hawlo, jawaabo la sugayo, dhammaadka oggolaanshaha iyo maalmaha xafiisku xiran yahay. Guji ayaa kiiska furaya. Waxa jadwal kale la geeyo wuxuu leeyahay tixraacyo, magacyo weligeed maya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Everything about one household. N puts you into the note, Ctrl+Enter saves it. At the left: people with covered numbers, consent, the privacy warning, tasks, papers. The printer button has sheets for the client. Each look is logged with your reason.</source>
        <translation type="unfinished">Wax kasta oo ku saabsan hal qoys. N waxay ku geysaa qoraalka, Ctrl+Enter way kaydisaa. Bidixda: dadka oo lambarradoodu daboolan yihiin, oggolaansho, digniinta asturnaanta, hawlo, waraaqo. Badhanka daabacaadda wuxuu leeyahay warqado macmiilka. Eegis kasta waxaa lagu qoraa sababtaada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>F1 or the question mark on any page brings you here, to the words about that page. Ctrl+K finds a case or anything the program can do by its name.</source>
        <translation type="unfinished">F1 ama calaamadda su'aasha ee bog kasta halkan ayay ku keentaa, ereyada boggaas ku saabsan. Ctrl+K wuxuu helaa kiis ama wax kasta oo barnaamijku qaban karo magaciisa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Four steps: your office, you and your number, a passphrase, and the recovery key on paper. Print that key and lock it away: it is shown once. Everything stays on this computer, encrypted.</source>
        <translation type="unfinished">Afar tallaabo: xafiiskaaga, adiga iyo lambarkaaga, fure sir ah, iyo furaha soo kabashada oo warqad ah. Furahaas daabac oo meel xiran dhig: hal mar ayaa la muujiyaa. Wax kasta kombiyuutarkan ayay ku jiraan, iyagoo sir ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Numbers of your work, and of the office's for those who may see them. Small numbers are hidden, so that nobody can be guessed. What is not in a case, such as an event, is added by hand.</source>
        <translation type="unfinished">Tirooyinka shaqadaada, iyo kuwa xafiiska cidda arki karta. Tirooyinka yaryar waa la qariyaa si aan qofna loo qiyaasin. Waxa aan kiis ku jirin, sida xaflad, gacanta ayaa lagu daraa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Put a backup in the place of a store that is lost or damaged. You need the recovery key or a passphrase of that time. What is there now is kept aside.</source>
        <translation type="unfinished">Nuqul kayd ah geli meesha kayd lumay ama burburay. Waxaad u baahan tahay furaha soo kabashada ama fure sir ah oo waagaas ah. Waxa hadda jira dhinac ayaa loo dhigaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>The gate looks at everything that leaves: mail, copies, prints, files. Here you see the ways out and what is asked at each. The privacy contact can teach it what is nobody's, such as a clinic's front desk.</source>
        <translation type="unfinished">Albaabku wuxuu eegaa wax kasta oo baxa: iimayl, nuqullo, daabacaad, faylal. Halkan waxaad ku aragtaa jidadka bixitaanka iyo waxa mid kasta lagu weydiiyo. Qofka asturnaantu wuxuu bari karaa waxa aan qof lahayn, sida miiska rugta caafimaadka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>The privacy contact's work: people who ask what you keep about them, looks that were not right and the notices about them, laws, the yearly assessment, and how long things are kept.</source>
        <translation type="unfinished">Shaqada qofka asturnaanta: dadka weydiiya waxa laga hayo, eegisyada aan sax ahayn iyo ogeysiisyadooda, sharciyada, qiimaynta sannadlaha ah, iyo inta wax la hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>What waits for you, the most pressing first: late replies, deadlines, consents that end, tasks, and what you left half done. Enter or a click opens the place where the work is done. Nobody is named here.</source>
        <translation type="unfinished">Waxa ku sugaya, kuwa ugu degdegsan marka hore: jawaabaha daahay, muddooyinka, oggolaanshaha dhammaanaya, hawlaha, iyo waxa aad dhex dhaaftay. Enter ama guji ayaa furaya meesha shaqada lagu qabto. Halkan qofna lama magacaabo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>What was sent, what waits, and the desk's answers. What could not be sent says why and what to do. When the program cannot know whether a message left, you decide; nothing is ever sent twice by itself.</source>
        <translation type="unfinished">Waxa la diray, waxa sugaya, iyo jawaabaha xafiiska. Waxa la diri waayay wuxuu sheegaa sababta iyo waxa la sameeyo. Marka barnaamijku aanu ogaan karin in fariin baxday, adigaa go'aansada; waxba laba jeer iskood looma diro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>When the store is damaged and no backup helps: whatever can still be read is saved into a new store, and a list tells what is missing.</source>
        <translation type="unfinished">Marka kaydku burburo oo nuqulna caawin waayo: waxa weli la akhriyi karo kayd cusub ayaa loo badbaadiyaa, liisna wuxuu sheegaa waxa maqan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Who is associated with you or has you as agent of record, and whose clock runs out. Tick several to ask the desk about all of them, one message each. “Compare with a list” finds what the state or a carrier sees differently.</source>
        <translation type="unfinished">Cidda kula xiriirta ama kuu haysata wakiil diiwaangashan, iyo cidda muddadeedu dhammaanayso. Calaamadi dhowr si aad xafiiska uga weydiiso dhammaan, fariin mid kasta. “La barbardhig liis” wuxuu helaa waxa gobolka ama shirkaddu si kale u aragto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Who looked at what, when and why. Nobody can change it, and “Check the log” proves it. Search by reference or person; take it out as a table or on paper for a period.</source>
        <translation type="unfinished">Cidda waxa eegtay, goorta iyo sababta. Qofna ma beddeli karo, “Hubi diiwaanka” ayaana caddeeya. Ku raadi tixraac ama qof; u qaado shax ahaan ama warqad muddo gaar ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Your encrypted way to the desk, step by step: ask for it, set it up on MNsure's site, use it. Or your office's own encrypted mail, once the desk allows it and a test arrived encrypted. Until then nothing with personal data can go by mail.</source>
        <translation type="unfinished">Jidkaaga sirta ah ee xafiiska, tallaabo tallaabo: weydiiso, ku samee bogga MNsure, isticmaal. Ama iimaylka sirta ah ee xafiiskaaga, marka la oggolaado oo tijaabo sir ah timaaddo. Ilaa markaas wax xog gaar ah leh iimayl laguma diri karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Your office's name and address, and who works here in which role. A role decides what somebody may do; changing it ends what they could see, at once, and somebody looks it over.</source>
        <translation type="unfinished">Magaca iyo ciwaanka xafiiskaaga, iyo cidda halkan ka shaqaysa iyo doorkeeda. Doorku wuxuu go'aamiyaa waxa qof samayn karo; beddelkiisu isla markiiba wuu joojiyaa waxa uu arki jiray, qof ayaana eega.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/page_help.py"/>
        <source>Yours alone: colors, language, spelling, when it locks, hidden names, your passphrase. What your IT fixed is shown locked.</source>
        <translation type="unfinished">Adiga kuu gaar ah: midabbo, luqad, higgaad, goorta uu xirmo, magacyo qarsoon, furahaaga sirta ah. Waxa IT-gaagu go'aamiyay waxaa loo muujiyaa xiran.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/parts.py"/>
        <source>Such as: {example}</source>
        <translation type="unfinished">Sida: {example}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/parts.py"/>
        <source>{policy}: “{words}”</source>
        <translation type="unfinished">{policy}: “{words}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>About</source>
        <translation type="unfinished">Ku saabsan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>About AssisterDesk</source>
        <translation type="unfinished">Ku saabsan AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Back to “{page}”</source>
        <translation type="unfinished">Ku noqo “{page}”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>From the case to the desk</source>
        <translation type="unfinished">Kiiska ilaa miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>How sending works</source>
        <translation type="unfinished">Sida dirista u shaqayso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Keyboard</source>
        <translation type="unfinished">Kiiboodh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Licenses</source>
        <translation type="unfinished">Ruqsado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Not made by, and does not speak for, MNsure or the State of Minnesota. What it connects to stands under “This computer”.</source>
        <translation type="unfinished">Ma samayn, uma hadlo MNsure ama Gobolka Minnesota. Waxa uu ku xirmo wuxuu ku qoran yahay “Kombiyuutarkan”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Page by page</source>
        <translation type="unfinished">Bog bog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Personal data</source>
        <translation type="unfinished">Xog shakhsi ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view.py"/>
        <source>Whom to call</source>
        <translation type="unfinished">Cidda la waco</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>1. Choose what it is about</source>
        <translation type="unfinished">1. Dooro waxa ay ku saabsan tahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>2. The subject is made for you</source>
        <translation type="unfinished">2. Mawduuca waa laguu sameeyaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>3. The gate looks at everything</source>
        <translation type="unfinished">3. Albaabku wax walba wuu fiiriyaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>4. It travels encrypted, or not at all</source>
        <translation type="unfinished">4. Sireysan ayay ku baxdaa, ama ma baxdo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>5. Nothing is sent twice</source>
        <translation type="unfinished">5. Waxba laba jeer lama diro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>6. The answer comes back to the case</source>
        <translation type="unfinished">6. Jawaabtu kiiska ayay ku soo noqotaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Answers in</source>
        <translation type="unfinished">Wuxuu ku jawaabaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Apache License 2.0; the libraries keep their own, see NOTICE</source>
        <translation type="unfinished">Apache License 2.0; maktabaduhu kuwooda ayay leeyihiin, fiiri NOTICE</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>AssisterDesk</source>
        <translation type="unfinished">AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Close what was opened, go back</source>
        <translation type="unfinished">Xir wixii la furay, dib u noqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Display</source>
        <translation type="unfinished">Muuqaal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Do not give this number to clients.</source>
        <translation type="unfinished">Lambarkan macaamiisha ha siin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Each step is written down before it is taken. When a connection breaks halfway, Outbox says so and you decide.</source>
        <translation type="unfinished">Tallaabo walba waa la qoraa ka hor inta aan la qaadin. Marka xiriir dhexda ka go'o, Sanduuqa dirista ayaa sheega adiguna waad go'aamisaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Everywhere</source>
        <translation type="unfinished">Meel walba</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Find a screen or something to do</source>
        <translation type="unfinished">Raadi shaashad ama wax la qabto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>For clients</source>
        <translation type="unfinished">Macaamiisha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Free space</source>
        <translation type="unfinished">Meel bannaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Go on to the next field; Shift+Tab goes back</source>
        <translation type="unfinished">Meesha xigta u gudub; Shift+Tab dib ayay u noqotaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Hide or show names: someone is at the desk</source>
        <translation type="unfinished">Qari ama tus magacyada: qof ayaa miiska jooga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>In a case</source>
        <translation type="unfinished">Kiis gudihiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>In order</source>
        <translation type="unfinished">Waa hagaag</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>It has the case type and a reference such as 7QX2KD. No service encrypts a subject, so no name and no number of a person may stand there.</source>
        <translation type="unfinished">Wuxuu hayaa nooca kiiska iyo tixraac sida 7QX2KD. Adeeg mawduuca sireeya ma jiro, markaa magac ama lambar qof halkaas laguma qori karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Its place</source>
        <translation type="unfinished">Meeshiisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>License</source>
        <translation type="unfinished">Ruqsad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Lock</source>
        <translation type="unfinished">Quful</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Not in order</source>
        <translation type="unfinished">Hagaag ma aha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>On Submit, choose the case and the case type. You see which desk answers and what it needs. What it does not need is left out.</source>
        <translation type="unfinished">Gudbi, ka dooro kiiska iyo nooca kiiska. Waxaad arkaysaa miiska jawaaba iyo waxa uu u baahan yahay. Wixii aan loo baahnayn waa laga reebaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Open the chosen line, press the chosen button</source>
        <translation type="unfinished">Fur sadarka la doortay, riix badhanka la doortay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Password store</source>
        <translation type="unfinished">Kaydka erayada sirta ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Personal data goes through your own encrypted email, once the desk approved it and a test showed that it encrypts; or you write it on the desk's secure site. On plain mail it is refused: the desk would not answer it.</source>
        <translation type="unfinished">Xogta shakhsiga ahi waxay ku baxdaa iimaylkaaga sireysan, marka miisku ansixiyo oo tijaabo muujiso inuu sireeyo; ama waxaad ku qortaa bogga ammaanka ah ee miiska. Iimaylka caadiga ah waa lagu diidaa: miisku ma jawaabo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Policy</source>
        <translation type="unfinished">Siyaasad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Program files</source>
        <translation type="unfinished">Faylasha barnaamijka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Replies are found by their reference and filed on the case. Today shows which are late, in business days.</source>
        <translation type="unfinished">Jawaabaha waxaa lagu helaa tixraacooda, kiiskana waa lagu faylgareeyaa. Maanta waxay tusta kuwa daahay, maalmo shaqo ahaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Save the note</source>
        <translation type="unfinished">Kaydi qoraalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Screens</source>
        <translation type="unfinished">Shaashado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Search the list</source>
        <translation type="unfinished">Raadi liiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Store</source>
        <translation type="unfinished">Bakhaar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>System</source>
        <translation type="unfinished">Nidaam</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Text, subject, attachments and their names. Each place that holds personal data is marked, with the reason. A file that cannot be opened counts as personal data.</source>
        <translation type="unfinished">Qoraal, mawduuc, lifaaqyo iyo magacyadooda. Meel walba oo xog shakhsi ah leh waa la calaamadeeyaa, sababtana waa la raaciyaa. Fayl aan la furi karin waxaa loo tiriyaa xog shakhsi ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The cases you opened last</source>
        <translation type="unfinished">Kiisaskii aad ugu dambayn furtay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The texts of the licenses come with each package.</source>
        <translation type="unfinished">Qoraallada ruqsaduhu baakad walba ayay la socdaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>The texts of the licenses lie in {folder}</source>
        <translation type="unfinished">Qoraallada ruqsaduhu waxay yaallaan {folder}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>They ask for</source>
        <translation type="unfinished">Waxay weydiiyaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>To look at</source>
        <translation type="unfinished">In la fiiriyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Version</source>
        <translation type="unfinished">Nooc</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>Website</source>
        <translation type="unfinished">Bogga internetka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/help/view_model.py"/>
        <source>port {port}</source>
        <translation type="unfinished">port {port}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Case reference</source>
        <translation type="unfinished">Tixraaca kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Chec&amp;k the log</source>
        <translation type="unfinished">H&amp;ubi diiwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Check the log</source>
        <translation type="unfinished">Hubi diiwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Checking …</source>
        <translation type="unfinished">Waa la hubinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Entries of the access log, newest first</source>
        <translation type="unfinished">Gelinnada diiwaanka gelitaanka, kuwa cusub marka hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Every look at a person's data is written down here before it is shown.</source>
        <translation type="unfinished">Eegis walba oo xogta qof halkan ayaa lagu qoraa ka hor inta aan la tusin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Nobody looked at this case yet.</source>
        <translation type="unfinished">Cidna weli kiiskan ma fiirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Nothing to show</source>
        <translation type="unfinished">Wax la tuso ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Only entries of the case with this reference</source>
        <translation type="unfinished">Gelinnada kiiska tixraacan leh oo keliya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Others read this log</source>
        <translation type="unfinished">Dad kale ayaa diiwaankan akhriya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Result</source>
        <translation type="unfinished">Natiijo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Role</source>
        <translation type="unfinished">Door</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>The check did not finish</source>
        <translation type="unfinished">Hubintu ma dhammaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>What was done</source>
        <translation type="unfinished">Waxa la qabtay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>When</source>
        <translation type="unfinished">Goorma</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>Who saw a &amp;person's data</source>
        <translation type="unfinished">Yaa arkay xogta &amp;qof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view.py"/>
        <source>verify chain</source>
        <translation type="unfinished">xaqiiji silsilad hubi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Access was ended</source>
        <translation type="unfinished">Gelitaan waa la dhammeeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Access was given</source>
        <translation type="unfinished">Gelitaan waa la siiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Asked for access</source>
        <translation type="unfinished">Gelitaan codsaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Asked the gate</source>
        <translation type="unfinished">Albaabka weydiiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Brought in a spreadsheet</source>
        <translation type="unfinished">Xaashi xisaabeed soo geliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Changed a policy</source>
        <translation type="unfinished">Siyaasad beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Changed secure email</source>
        <translation type="unfinished">Iimaylka ammaanka ah beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Checked this log</source>
        <translation type="unfinished">Diiwaankan hubiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Cleared to leave</source>
        <translation type="unfinished">Loo oggolaaday inay baxdo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Clock went backwards</source>
        <translation type="unfinished">Saacaddu dib bay u noqotay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Computer</source>
        <translation type="unfinished">Kombiyuutar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Confirmed by the desk</source>
        <translation type="unfinished">Miisku xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Decided on access</source>
        <translation type="unfinished">Gelitaan go'aamiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Deleted old entries</source>
        <translation type="unfinished">Gelinno hore tirtiray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Encrypted, by notice</source>
        <translation type="unfinished">La sireeyay, ogeysiis ahaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Entry</source>
        <translation type="unfinished">Gelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Erased a case</source>
        <translation type="unfinished">Kiis masaxay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Fields</source>
        <translation type="unfinished">Meelo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Ground for no entry</source>
        <translation type="unfinished">Sababta aan loo gelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Handed a case over</source>
        <translation type="unfinished">Kiis wareejiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>How many</source>
        <translation type="unfinished">Immisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>In order, but not confirmed</source>
        <translation type="unfinished">Waa hagaag, laakiin lama xaqiijin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Locked</source>
        <translation type="unfinished">La qufulay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Looked over access</source>
        <translation type="unfinished">Gelitaan eegay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Made a backup</source>
        <translation type="unfinished">Nuqul kayd ah sameeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Marked to be encrypted</source>
        <translation type="unfinished">Loo calaamadeeyay in la sireeyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>May go</source>
        <translation type="unfinished">Way bixi kartaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Nobody changed the log</source>
        <translation type="unfinished">Cidna diiwaanka ma beddelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Nobody signed in</source>
        <translation type="unfinished">Cidna ma soo gelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Office set up</source>
        <translation type="unfinished">Xafiiska la dejiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened a case</source>
        <translation type="unfinished">Kiis furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened a privacy record</source>
        <translation type="unfinished">Diiwaan asturnaan furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Opened the case list</source>
        <translation type="unfinished">Liiska kiisaska furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Packed a case</source>
        <translation type="unfinished">Kiis baakadeeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Put back a backup</source>
        <translation type="unfinished">Nuqul kayd ah soo celiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Read this log</source>
        <translation type="unfinished">Diiwaankan akhriyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Reviewed an entry</source>
        <translation type="unfinished">Gelin eegay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Roles</source>
        <translation type="unfinished">Doorar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Saved what a damaged store still held</source>
        <translation type="unfinished">Badbaadiyay wixii bakhaar dhaawacan weli hayay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Saw the case list</source>
        <translation type="unfinished">Liiska kiisaska arkay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Seal</source>
        <translation type="unfinished">Shaabad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Searched for a person</source>
        <translation type="unfinished">Qof raadiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Signed in</source>
        <translation type="unfinished">Soo galay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Taught the gate</source>
        <translation type="unfinished">Albaabka baray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Tell the privacy contact and your IT. Do not delete anything.</source>
        <translation type="unfinished">U sheeg qofka asturnaanta iyo IT-gaaga. Waxba ha tirtirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>The log was changed</source>
        <translation type="unfinished">Diiwaanka waa la beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Took away a sign-in</source>
        <translation type="unfinished">Soo gelid ka qaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Took emergency access</source>
        <translation type="unfinished">Gelitaan degdeg ah qaatay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Unpacked a case</source>
        <translation type="unfinished">Kiis baakad ka furay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Warned</source>
        <translation type="unfinished">Waa la digay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Was refused</source>
        <translation type="unfinished">Waa la diiday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Way</source>
        <translation type="unfinished">Dariiq</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Went to</source>
        <translation type="unfinished">Ku socday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Work changed</source>
        <translation type="unfinished">Shaqadu isbeddeshay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Worked from afar</source>
        <translation type="unfinished">Meel fog ka shaqeeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Wrong passphrase</source>
        <translation type="unfinished">Weedh sir ah oo khaldan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/log/view_model.py"/>
        <source>Wrote a file</source>
        <translation type="unfinished">Fayl qoray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/__init__.py"/>
        <source>Office and staff</source>
        <translation type="unfinished">Xafiis iyo shaqaale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Add a colleague</source>
        <translation type="unfinished">Ku dar saaxiib shaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Add the colleague</source>
        <translation type="unfinished">Ku dar saaxiibka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Certified until</source>
        <translation type="unfinished">Shahaadadu ilaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Give a sign-in</source>
        <translation type="unfinished">Sii soo gelid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Give the sign-in</source>
        <translation type="unfinished">Sii soo gelidda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Let your colleague type the passphrase. Four or more words that do not belong together are easy to type and hard to guess.</source>
        <translation type="unfinished">Saaxiibkaagu ha qoro weedha sirta ah. Afar eray ama ka badan oo aan isku xirnayn way fududahay in la qoro, way adag tahay in la qiyaaso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Not added</source>
        <translation type="unfinished">Laguma darin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>Trained on</source>
        <translation type="unfinished">La tababaray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/colleague_form.py"/>
        <source>{shape}; the desk asks for it.</source>
        <translation type="unfinished">{shape}; miisku wuu weydiiyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Change of work …</source>
        <translation type="unfinished">Isbeddelka shaqada …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Last privacy training</source>
        <translation type="unfinished">Tababarkii asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Save the dates</source>
        <translation type="unfinished">Kaydi taariikhaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take away the sign-in of {name}?</source>
        <translation type="unfinished">Soo gelidda {name} ma laga qaadaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take away the sign-in …</source>
        <translation type="unfinished">Ka qaad soo gelidda …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>Take it away and lock</source>
        <translation type="unfinished">Ka qaad oo quful</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>The dates of {name} are saved.</source>
        <translation type="unfinished">Taariikhaha {name} waa la kaydiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/staff_card.py"/>
        <source>What they may see ends at once. AssisterDesk locks, and the store gets a new key. Their cases stay; give them to others on the Access page. Backups in the office's folder are replaced by a new one; copies of backups kept elsewhere still open with their old passphrase, so have those destroyed.</source>
        <translation type="unfinished">Waxa ay arki karaan isla markiiba way dhammaanayaan. AssisterDesk wuu isqufulayaa, bakhaarkuna fure cusub ayuu helayaa. Kiisaskoodu way joogayaan; dad kale ka sii bogga Gelitaanka. Nuqullada kaydka ee galka xafiiska mid cusub ayaa lagu beddelayaa; nuqullada meel kale yaal weli weedhoodii hore ee sirta ah ayay ku furmaan, markaa ha la baabi'iyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Add a &amp;colleague</source>
        <translation type="unfinished">Ku dar &amp;saaxiib shaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Identifier</source>
        <translation type="unfinished">Aqoonsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Staff</source>
        <translation type="unfinished">Shaqaale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>Trained</source>
        <translation type="unfinished">La tababaray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>staff new</source>
        <translation type="unfinished">shaqaale cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view.py"/>
        <source>{name} can sign in now.</source>
        <translation type="unfinished">{name} hadda wuu soo geli karaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>None yet</source>
        <translation type="unfinished">Weli midna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Not recorded</source>
        <translation type="unfinished">Lama diiwaangelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Own passphrase</source>
        <translation type="unfinished">Weedh sir ah oo u gaar ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Sign-in</source>
        <translation type="unfinished">Gelitaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>Writes to</source>
        <translation type="unfinished">Wuxuu u qoraa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>ends soon</source>
        <translation type="unfinished">dhowaan dhammaanaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/office/view_model.py"/>
        <source>lapsed</source>
        <translation type="unfinished">dhacay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/__init__.py"/>
        <source>Outbox</source>
        <translation type="unfinished">Sanduuqa dirista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Choose a submission to see where it stands.</source>
        <translation type="unfinished">Dooro gudbin si aad u aragto meesha ay marayso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Leave it as it is</source>
        <translation type="unfinished">Sideeda u daa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Made {when}.</source>
        <translation type="unfinished">La sameeyay {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Not sent yet</source>
        <translation type="unfinished">Weli lama dirin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Print</source>
        <translation type="unfinished">Daabac</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>Sent {when}.</source>
        <translation type="unfinished">La diray {when}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>The reply is filed on the case.</source>
        <translation type="unfinished">Jawaabta kiiska ayaa lagu faylgareeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/details.py"/>
        <source>{title} to {desk}</source>
        <translation type="unfinished">{title} loo diro {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Delete it …</source>
        <translation type="unfinished">Tirtir …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Deleted from Drafts. Nothing was sent.</source>
        <translation type="unfinished">Qabyada waa laga tirtiray. Waxba lama dirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Did you look at it in your mailbox? It is deleted for good.</source>
        <translation type="unfinished">Ma ka fiirisay sanduuqaaga iimaylka? Weligeed ayaa loo tirtirayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>It stays in Drafts. You are not asked about it again.</source>
        <translation type="unfinished">Qabyada ayay ku hadhaysaa. Mar dambe laguma weydiin doono.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Leave it there</source>
        <translation type="unfinished">Halkaas ku daa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/found_draft.py"/>
        <source>Yes, delete it from Drafts</source>
        <translation type="unfinished">Haa, ka tirtir Qabyada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>A reply that came another way</source>
        <translation type="unfinished">Jawaab si kale u timid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>File it on the case</source>
        <translation type="unfinished">Kiiska ku faylgaree</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>From {file}. It is kept on the case as well, in quarantine.</source>
        <translation type="unfinished">Ka timid {file}. Kiiskana waa lagu hayaa, karantiil.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>From {file}. It is kept on the case in quarantine, and so is each file that came in it.</source>
        <translation type="unfinished">Ka timid {file}. Kiiska ayaa lagu hayaa karantiil, sidoo kale fayl kasta oo ku jiray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>No words could be read in {file}. Write what the desk says; the file itself is kept on the case, in quarantine.</source>
        <translation type="unfinished">Erayo lagama akhrin karin {file}. Qor waxa miisku leeyahay; faylka laftiisa kiiska ayaa lagu hayaa, karantiil.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Paste it from the secure site, or drop a mail, text or PDF file here.</source>
        <translation type="unfinished">Ka dheji bogga ammaanka ah, ama halkan ku rid fayl iimayl, qoraal ama PDF.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Replies ({patterns})</source>
        <translation type="unfinished">Jawaabo ({patterns})</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>Reply</source>
        <translation type="unfinished">Jawaab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>The reply</source>
        <translation type="unfinished">Jawaabta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>file</source>
        <translation type="unfinished">fayl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>files</source>
        <translation type="unfinished">fayl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>more file</source>
        <translation type="unfinished">fayl kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>more files</source>
        <translation type="unfinished">fayl kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/reply_form.py"/>
        <source>{files} could not be taken out of it.</source>
        <translation type="unfinished">{files} lagama soo saari karin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>File it there</source>
        <translation type="unfinished">Halkaas ku faylgaree</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>From the desk, fits no case</source>
        <translation type="unfinished">Miiska ka timid, kiisna kuma habboona</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Laid aside. It stays in your mailbox.</source>
        <translation type="unfinished">Dhinac ayaa la dhigay. Sanduuqaaga ayay joogtaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Lay it aside</source>
        <translation type="unfinished">Dhinac dhig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>No subject</source>
        <translation type="unfinished">Mawduuc ma leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>Reference of the case it belongs to</source>
        <translation type="unfinished">Tixraaca kiiska ay ka tirsan tahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>more wait</source>
        <translation type="unfinished">kale way sugayaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/tray.py"/>
        <source>more waits</source>
        <translation type="unfinished">kale wuu sugayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Check for replies</source>
        <translation type="unfinished">Raadi jawaabo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Looking …</source>
        <translation type="unfinished">Waa la eegayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Nothing sent yet</source>
        <translation type="unfinished">Weli waxba lama dirin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Reply due</source>
        <translation type="unfinished">Jawaabta la filayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Submit a case</source>
        <translation type="unfinished">Gudbi kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>That did not work</source>
        <translation type="unfinished">Taasi ma shaqayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>What you sent, and what still waits.</source>
        <translation type="unfinished">Wixii aad dirtay, iyo waxa weli sugaya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>What you submit to the desk is listed here until it is answered. If sending is cut off, it waits here and nothing is lost.</source>
        <translation type="unfinished">Waxaad miiska u gudbiso halkan ayay ku taxan yihiin ilaa la jawaabo. Haddii dirista la kala gooyo, halkan ayay ku sugaysaa waxna ma lumaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Your mailbox could not be read</source>
        <translation type="unfinished">Sanduuqaaga iimaylka lama akhrin karin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view.py"/>
        <source>Your submissions</source>
        <translation type="unfinished">Gudbinnadaada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A mail file, encrypted to the desk's certificate and sent by hand. Fingerprint of what it was: {hash}.</source>
        <translation type="unfinished">Fayl iimayl, oo lagu sireeyay shahaadada miiska oo gacan lagu diray. Sumadda waxay ahayd: {hash}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A notice of your mail service says it was encrypted.</source>
        <translation type="unfinished">Ogeysiis adeeggaaga iimaylka ayaa sheegaya in la sireeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A reply came another way</source>
        <translation type="unfinished">Jawaab ayaa si kale u timid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>A reply that was cut off lies in your Drafts. Decide below.</source>
        <translation type="unfinished">Jawaab la kala gooyay ayaa Qabyadaada ku jirta. Hoos ka go'aanso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Attached</source>
        <translation type="unfinished">Waa la lifaaqay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Check the mailbox</source>
        <translation type="unfinished">Hubi sanduuqa iimaylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Checked</source>
        <translation type="unfinished">La hubiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Did you look into Sent in your mailbox? If it left after all, the desk gets it twice.</source>
        <translation type="unfinished">Ma fiirisay Sent ee sanduuqaaga? Haddii ay horeba u baxday, miisku laba jeer ayuu helayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Draft saved</source>
        <translation type="unfinished">Qabyada waa la kaydiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Found in Drafts: a reply that was cut off</source>
        <translation type="unfinished">Qabyada laga helay: jawaab la kala gooyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Give it up? It will not be sent. What you wrote stays on the case.</source>
        <translation type="unfinished">Ma laga tanaasulaa? Lama diri doono. Waxaad qortay kiiska ayay ku hadhayaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Hand it over on the site</source>
        <translation type="unfinished">Bogga ku dhiib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It did not leave</source>
        <translation type="unfinished">Ma bixin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It did not leave, make it ready again</source>
        <translation type="unfinished">Ma bixin, mar kale diyaari</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It goes by itself as soon as your mailbox answers.</source>
        <translation type="unfinished">Keligeed ayay baxaysaa marka sanduuqaagu jawaabo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It left through your office's approved service, which encrypts it on the way.</source>
        <translation type="unfinished">Waxay ku baxday adeegga la ansixiyay ee xafiiskaaga, kaas oo jidka ku sireeya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It may have left</source>
        <translation type="unfinished">Waxaa laga yaabaa inay baxday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was begun for {which}.</source>
        <translation type="unfinished">Waxaa loo bilaabay {which}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was never sent, and it may quote the mail it answers.</source>
        <translation type="unfinished">Weligeed lama dirin, waxaana ku jiri kara iimaylka ay ka jawaabayso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It was sent</source>
        <translation type="unfinished">Waa la diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>It went as plain mail, without personal data.</source>
        <translation type="unfinished">Iimayl caadi ah ayay ku baxday, xog shakhsi ah la'aan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Make the mail file</source>
        <translation type="unfinished">Samee faylka iimaylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>No new mail from {desk}.</source>
        <translation type="unfinished">Iimayl cusub oo ka yimid {desk} ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Nothing on record says whether it was encrypted.</source>
        <translation type="unfinished">Wax diiwaangashan oo sheegaya in la sireeyay ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Put into the desk's secure site by hand. Fingerprint of what it was: {hash}.</source>
        <translation type="unfinished">Gacan ayaa lagu geliyay bogga ammaanka ah ee miiska. Sumadda waxay ahayd: {hash}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Send now</source>
        <translation type="unfinished">Hadda dir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The desk answered over secure email: it was encrypted.</source>
        <translation type="unfinished">Miisku iimayl ammaan ah ayuu ku jawaabay: waa la sireeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The invitation to secure email is here. Open Secure email.</source>
        <translation type="unfinished">Casuumaadda iimaylka ammaanka ah halkan ayay joogtaa. Fur Iimayl ammaan ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>The mail server asked to wait: it goes by itself at {time}.</source>
        <translation type="unfinished">Server-ka iimaylku wuxuu codsaday sugitaan: keligeed ayay baxaysaa {time}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Waiting for the desk</source>
        <translation type="unfinished">Miiska la sugayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Waits until {time}</source>
        <translation type="unfinished">Waxay sugaysaa ilaa {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Withdraw</source>
        <translation type="unfinished">Kala noqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>Yes, withdraw it</source>
        <translation type="unfinished">Haa, kala noqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>business day late</source>
        <translation type="unfinished">maalin shaqo ayuu daahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>business days late</source>
        <translation type="unfinished">maalmood oo shaqo ayuu daahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>replies</source>
        <translation type="unfinished">jawaab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>reply</source>
        <translation type="unfinished">jawaab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{desk} should answer by {day}.</source>
        <translation type="unfinished">{desk} waa inuu jawaabaa ilaa {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{desk} should have answered by {day}: {late}.</source>
        <translation type="unfinished">{desk} wuxuu ahaa inuu jawaabo ilaa {day}: {late}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{mails} from {desk} fit no case. They wait below.</source>
        <translation type="unfinished">{mails} oo ka yimid {desk} kiis kuma habboona. Hoos ayay ku sugayaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{replies} filed on the case.</source>
        <translation type="unfinished">{replies} kiiska ayaa lagu faylgareeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is not sent yet.</source>
        <translation type="unfinished">{which} weli lama dirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is ready to send again.</source>
        <translation type="unfinished">{which} mar kale diyaar ayay u tahay dirid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} is withdrawn.</source>
        <translation type="unfinished">{which} waa lala noqday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} still needs you.</source>
        <translation type="unfinished">{which} weli adiga ayay kuu baahan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/view_model.py"/>
        <source>{which} was sent.</source>
        <translation type="unfinished">{which} waa la diray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/outbox/work.py"/>
        <source>This is done by hand, on the screen.</source>
        <translation type="unfinished">Tan gacan ayaa lagu qabtaa, shaashadda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/__init__.py"/>
        <source>Case packages</source>
        <translation type="unfinished">Baakadaha kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Here</source>
        <translation type="unfinished">Halkan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>In the package</source>
        <translation type="unfinished">Baakadda gudaheeda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Keep what is here</source>
        <translation type="unfinished">Hay waxa halkan jooga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Names are hidden. Show them to compare (Ctrl+H).</source>
        <translation type="unfinished">Magacyadu waa qarsoon yihiin. Tus si aad u barbar dhigto (Ctrl+H).</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Only the day or the author differs.</source>
        <translation type="unfinished">Maalinta ama qoraaga oo keliya ayaa kala duwan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Show {number} more</source>
        <translation type="unfinished">Tus {number} kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Somebody at the other computer</source>
        <translation type="unfinished">Qof kombiyuutarka kale jooga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>Take the package’s</source>
        <translation type="unfinished">Qaado kan baakadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>The package is newer</source>
        <translation type="unfinished">Baakadda ayaa cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>These stand otherwise in the package than here. Choose for each which shall stand. What is replaced here stays in the history.</source>
        <translation type="unfinished">Kuwani baakadda iyo halkan way ku kala duwan yihiin. Mid walba dooro ka joogaya. Waxa halkan laga beddelo taariikhda ayay ku hadhayaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>What differs</source>
        <translation type="unfinished">Waxa kala duwan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>What is here is newer</source>
        <translation type="unfinished">Ka halkan jooga ayaa cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/conflicts.py"/>
        <source>differs, and stays covered</source>
        <translation type="unfinished">way kala duwan yihiin, weli waa daboolan yihiin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Case {reference}, with everything but what is still being sent. Only the person you choose can open the file, with their passphrase.</source>
        <translation type="unfinished">Kiiska {reference}, wax walba marka laga reebo waxa weli la dirayo. Qofka aad doorato oo keliya ayaa faylka furi kara, isagoo weedhiisa sirta ah isticmaalaya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Choose for whom, or read your colleague's card.</source>
        <translation type="unfinished">Dooro cidda loogu talagalay, ama akhri kaarka saaxiibkaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>For whom</source>
        <translation type="unfinished">Yaa loogu talagalay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Mark {mark}. Read it to your colleague by phone: it has to be theirs.</source>
        <translation type="unfinished">Sumadda {mark}. Telefoon ugu akhri saaxiibkaaga: waa inay tiisa tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Open a case and choose “Send to another computer” in its history.</source>
        <translation type="unfinished">Fur kiis oo taariikhdiisa ka dooro “U dir kombiyuutar kale”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Seal and save</source>
        <translation type="unfinished">Shaabadee oo kaydi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/send_card.py"/>
        <source>Send a case</source>
        <translation type="unfinished">Dir kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Choose a package</source>
        <translation type="unfinished">Dooro baakad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Look below at what differs, and choose.</source>
        <translation type="unfinished">Hoos ka fiiri waxa kala duwan, oo dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>No file chosen</source>
        <translation type="unfinished">Fayl lama dooran</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Open the package</source>
        <translation type="unfinished">Fur baakadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take a case in</source>
        <translation type="unfinished">Soo geli kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take it in</source>
        <translation type="unfinished">Soo geli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>Take it in as chosen</source>
        <translation type="unfinished">U soo geli sida la doortay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/take_card.py"/>
        <source>The one you sign in with: the package is sealed to it.</source>
        <translation type="unfinished">Ta aad ku soo gasho: baakadda iyada ayaa loogu shaabadeeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>A whole case in one file that only the colleague you choose can open.</source>
        <translation type="unfinished">Kiis dhan oo hal fayl ku jira oo saaxiibka aad doorato oo keliya furi karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Case package (*.adcase)</source>
        <translation type="unfinished">Baakad kiis (*.adcase)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Choose a case package</source>
        <translation type="unfinished">Dooro baakad kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Give it to colleagues at other computers, so that they can send you a case. It is no secret and opens nothing.</source>
        <translation type="unfinished">Sii saaxiibbada kombiyuutarrada kale si ay kiis kuugu soo diri karaan. Sir ma aha waxna ma furo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Open the case first and say why, then send it.</source>
        <translation type="unfinished">Marka hore kiiska fur oo sababta sheeg, kaddib dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Save my card</source>
        <translation type="unfinished">Kaydi kaarkayga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Save the case package</source>
        <translation type="unfinished">Kaydi baakadda kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>The case was taken in.</source>
        <translation type="unfinished">Kiiska waa la soo geliyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>The package was saved. Only {name} can open it.</source>
        <translation type="unfinished">Baakadda waa la kaydiyay. {name} oo keliya ayaa furi kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>This case is here already. Open it first and say why, then take the package in.</source>
        <translation type="unfinished">Kiiskani horeba halkan ayuu u joogaa. Marka hore fur oo sababta sheeg, kaddib baakadda soo geli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>This file is too large to be a case package.</source>
        <translation type="unfinished">Faylkani aad buu ugu weyn yahay baakad kiis.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>Your card</source>
        <translation type="unfinished">Kaarkaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view.py"/>
        <source>{name}, mark {mark}</source>
        <translation type="unfinished">{name}, sumad {mark}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Everything in it is here already, just like this.</source>
        <translation type="unfinished">Waxa ku jira oo dhan horeba halkan ayay sidan u joogaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>It is empty.</source>
        <translation type="unfinished">Waa maran tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>It says it is from {name}, {office}. Ask them, if you did not expect it.</source>
        <translation type="unfinished">Waxay sheegaysaa inay ka timid {name}, {office}. Weydii haddaadan filayn.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>New for this computer: {number}</source>
        <translation type="unfinished">Kombiyuutarkan ku cusub: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Newer here: {number}</source>
        <translation type="unfinished">Halkan ka cusub: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>Newer in the package: {number}</source>
        <translation type="unfinished">Baakadda ka cusub: {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>This case is not here yet. Taken in, it belongs to you.</source>
        <translation type="unfinished">Kiiskani weli halkan ma joogo. Haddaad soo geliso, adiga ayaa leh.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>consent</source>
        <translation type="unfinished">oggolaansho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>consents</source>
        <translation type="unfinished">oggolaansho</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>document</source>
        <translation type="unfinished">dukumenti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/packages/view_model.py"/>
        <source>documents</source>
        <translation type="unfinished">dukumenti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>&amp;Complete it</source>
        <translation type="unfinished">&amp;Dhammee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>&amp;Save draft</source>
        <translation type="unfinished">&amp;Kaydi qabyada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Answer this, or write “does not apply”.</source>
        <translation type="unfinished">Ka jawaab tan, ama qor “ma khusayso”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Due again on</source>
        <translation type="unfinished">Mar kale waqtigeeda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Nothing saved yet</source>
        <translation type="unfinished">Weli waxba lama kaydin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished">U kaydi PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Version {n}, {stands}</source>
        <translation type="unfinished">Nooca {n}, {stands}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>Which assessment</source>
        <translation type="unfinished">Qiimayn tee ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>complete</source>
        <translation type="unfinished">dhammaystiran</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>draft</source>
        <translation type="unfinished">qabyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/assessment.py"/>
        <source>due again {day}</source>
        <translation type="unfinished">mar kale {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Kaydi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Chief privacy officer</source>
        <translation type="unfinished">Madaxa asturnaanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Choose a staff member</source>
        <translation type="unfinished">Dooro shaqaale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Data privacy point of contact</source>
        <translation type="unfinished">Barta xiriirka asturnaanta xogta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Email for letters</source>
        <translation type="unfinished">Iimaylka warqadaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Office or agency</source>
        <translation type="unfinished">Xafiis ama wakaalad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Phone for letters</source>
        <translation type="unfinished">Telefoonka warqadaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Report it within</source>
        <translation type="unfinished">Ku soo wargeli gudaheed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Reporting an incident</source>
        <translation type="unfinished">Soo wargelinta dhacdo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Save the s&amp;tatement</source>
        <translation type="unfinished">Kaydi b&amp;ayaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Saved. New letters carry these names.</source>
        <translation type="unfinished">Waa la kaydiyay. Warqadaha cusub magacyadan ayay wataan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Statement of security</source>
        <translation type="unfinished">Bayaanka amniga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>Take the shortest that binds you. MNsure's own is in your agreement.</source>
        <translation type="unfinished">Qaado ka ugu gaaban ee ku khuseeya. Kan MNsure wuxuu ku jiraa heshiiskaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>The person MNsure calls “information privacy and security responsible party”. They need the role “Privacy contact” under Office and staff.</source>
        <translation type="unfinished">Qofka MNsure ugu yeerto “information privacy and security responsible party”. Wuxuu u baahan yahay doorka “Qofka asturnaanta” ee Xafiis iyo shaqaale.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/contacts.py"/>
        <source>What MNsure asks for before it releases enrollment reports: made from what is really set up here. What is not as it should be stands first.</source>
        <translation type="unfinished">Waxa MNsure weydiiso ka hor inta aysan bixin warbixinnada isdiiwaangelinta: waxaa laga sameeyay waxa dhab ahaan halkan lagu dejiyay. Waxa aan sax ahayn ayaa ugu horreeya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Xir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Find whose data was seen</source>
        <translation type="unfinished">&amp;Hel cidda xogteeda la arkay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Reported</source>
        <translation type="unfinished">La &amp;wargeliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>&amp;Wait</source>
        <translation type="unfinished">&amp;Sug</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Close</source>
        <translation type="unfinished">Xir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Delay</source>
        <translation type="unfinished">Dib-u-dhig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>How the person was told</source>
        <translation type="unfinished">Sida qofka loogu sheegay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>In the log</source>
        <translation type="unfinished">Diiwaanka ku jira</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Let notices wait because</source>
        <translation type="unfinished">Ogeysiisyadu waxay u sugayaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Look again on</source>
        <translation type="unfinished">Mar kale fiiri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Measures</source>
        <translation type="unfinished">Tallaabooyin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>No longer</source>
        <translation type="unfinished">Mar dambe maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Notices</source>
        <translation type="unfinished">Ogeysiisyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>On which day</source>
        <translation type="unfinished">Maalintee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Report</source>
        <translation type="unfinished">Warbixin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Report it by {day}.</source>
        <translation type="unfinished">Ku soo wargeli ilaa {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Reported on</source>
        <translation type="unfinished">La wargeliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Save the notice as PDF</source>
        <translation type="unfinished">Ogeysiiska u kaydi PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Scope</source>
        <translation type="unfinished">Baaxad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>The log says whose data was seen, which kinds and when.</source>
        <translation type="unfinished">Diiwaanku wuxuu sheegaa cidda xogteeda la arkay, noocyada iyo goorta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Told</source>
        <translation type="unfinished">Loo sheegay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Told on</source>
        <translation type="unfinished">Maalinta loo sheegay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>What keeps it from happening again?</source>
        <translation type="unfinished">Maxaa ka ilaalinaya inay mar kale dhacdo?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>What to say on the telephone</source>
        <translation type="unfinished">Waxa telefoonka lagu sheego</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>Write the notice</source>
        <translation type="unfinished">Qor ogeysiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>look</source>
        <translation type="unfinished">eegis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>looks</source>
        <translation type="unfinished">eegis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incident_work.py"/>
        <source>{ground}. Look again on {day}.</source>
        <translation type="unfinished">{ground}. Mar kale fiiri {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>A look without a valid reason becomes one in the log's review.</source>
        <translation type="unfinished">Eegis sabab ansax ah la'aan waxay dhacdo ku noqotaa eegista diiwaanka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Go to the log review</source>
        <translation type="unfinished">Tag eegista diiwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Incidents, newest first</source>
        <translation type="unfinished">Dhacdooyin, kuwa cusub marka hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>No incident</source>
        <translation type="unfinished">Dhacdo ma jirto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Number</source>
        <translation type="unfinished">Lambar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Report by</source>
        <translation type="unfinished">Ku wargeli ilaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Reported {day}</source>
        <translation type="unfinished">La wargeliyay {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Stands at</source>
        <translation type="unfinished">Waxay maraysaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/incidents.py"/>
        <source>Whose data</source>
        <translation type="unfinished">Xogta yaa leh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>&amp;Save as PDF</source>
        <translation type="unfinished">&amp;U kaydi PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>All kinds of data</source>
        <translation type="unfinished">Dhammaan noocyada xogta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Find a law</source>
        <translation type="unfinished">Raadi sharci</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>In this office</source>
        <translation type="unfinished">Xafiiskan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Kind of data it protects</source>
        <translation type="unfinished">Nooca xogta uu ilaaliyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Kinds of data</source>
        <translation type="unfinished">Noocyada xogta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>No.</source>
        <translation type="unfinished">Lr.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Not used here</source>
        <translation type="unfinished">Halkan laguma isticmaalo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>The sixteen valid reasons for a look</source>
        <translation type="unfinished">Lix iyo tobanka sababood ee ansaxa ah ee eegis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Valid reason</source>
        <translation type="unfinished">Sabab ansax ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Valid reasons for a look</source>
        <translation type="unfinished">Sababaha ansaxa ah ee eegis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Verified on</source>
        <translation type="unfinished">La xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>What it protects</source>
        <translation type="unfinished">Waxa uu ilaaliyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>Words or a citation</source>
        <translation type="unfinished">Erayo ama tixraac sharci</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/laws.py"/>
        <source>law</source>
        <translation type="unfinished">sharci</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>A look at paper</source>
        <translation type="unfinished">Eegis warqad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Choose the reason</source>
        <translation type="unfinished">Dooro sababta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Put it in the log</source>
        <translation type="unfinished">Diiwaanka geli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>What the paper held</source>
        <translation type="unfinished">Waxa warqaddu haysay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/paper_form.py"/>
        <source>Who looked</source>
        <translation type="unfinished">Cidda fiirisay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Approve this version</source>
        <translation type="unfinished">&amp;Ansixi noocan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Export the log</source>
        <translation type="unfinished">&amp;Dhoofi diiwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>&amp;Save as a new version</source>
        <translation type="unfinished">&amp;U kaydi nooc cusub</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Approved</source>
        <translation type="unfinished">La ansixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>As</source>
        <translation type="unfinished">Qaab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>At least {n}.</source>
        <translation type="unfinished">Ugu yaraan {n}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Export the log</source>
        <translation type="unfinished">Dhoofi diiwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>FHIR AuditEvent (JSON)</source>
        <translation type="unfinished">FHIR AuditEvent (JSON)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Four answers rule the log</source>
        <translation type="unfinished">Afar jawaabood ayaa diiwaanka maamula</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>From</source>
        <translation type="unfinished">Laga bilaabo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>How is it stored?</source>
        <translation type="unfinished">Sidee loo kaydiyaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>How many years is it kept?</source>
        <translation type="unfinished">Immisa sannadood ayaa la hayaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Kept for</source>
        <translation type="unfinished">La hayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Legal hold</source>
        <translation type="unfinished">Hakin sharci ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>No policy is in force yet. Write it, then have it approved.</source>
        <translation type="unfinished">Weli siyaasad shaqaynaysa ma jirto. Qor, kaddib ha la ansixiyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>PDF to read and file</source>
        <translation type="unfinished">PDF la akhriyo oo la faylgareeyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Stands</source>
        <translation type="unfinished">Xaalad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Table (CSV)</source>
        <translation type="unfinished">Jadwal (CSV)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>The policy in force and the result of a check go into the same file.</source>
        <translation type="unfinished">Siyaasadda shaqaynaysa iyo natiijada hubinta isla faylkaas ayay galaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>To</source>
        <translation type="unfinished">Ku</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Version {n} is in force.</source>
        <translation type="unfinished">Nooca {n} ayaa shaqaynaya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Versions of the policy</source>
        <translation type="unfinished">Noocyada siyaasadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>What does it capture?</source>
        <translation type="unfinished">Muxuu qabtaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Who maintains the log?</source>
        <translation type="unfinished">Yaa diiwaanka ilaaliya?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Write the number of years with digits, such as 10.</source>
        <translation type="unfinished">Tirada sannadaha lambar ku qor, sida 10.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Written</source>
        <translation type="unfinished">La qoray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>Written and approved by the same person.</source>
        <translation type="unfinished">Isla qof ayaa qoray oo ansixiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>year</source>
        <translation type="unfinished">sannad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>years</source>
        <translation type="unfinished">sannadood</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/policy.py"/>
        <source>{done} of {of} entries read</source>
        <translation type="unfinished">{done} ka mid ah {of} gelin la akhriyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Compile the list</source>
        <translation type="unfinished">&amp;Diyaari liiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Delivered</source>
        <translation type="unfinished">&amp;La gaarsiiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Find</source>
        <translation type="unfinished">&amp;Raadi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>&amp;Write the letter</source>
        <translation type="unfinished">&amp;Qor warqadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Answer by</source>
        <translation type="unfinished">Ku jawaab ilaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Asked by</source>
        <translation type="unfinished">Waxaa codsaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Choose how</source>
        <translation type="unfinished">Dooro sida</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Close the request</source>
        <translation type="unfinished">Xir codsiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Compile again</source>
        <translation type="unfinished">Mar kale diyaari</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Compile the list</source>
        <translation type="unfinished">Diyaari liiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Deliver the answer</source>
        <translation type="unfinished">Jawaabta gaarsii</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Delivered on</source>
        <translation type="unfinished">La gaarsiiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>End it</source>
        <translation type="unfinished">Dhammee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Ended with</source>
        <translation type="unfinished">Wuxuu ku dhammaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Find the records that are this person's and tick them. What they hold says how strong the check must be.</source>
        <translation type="unfinished">Raadi diiwaannada qofkan leeyahay oo calaamadee. Waxa ku jira ayaa sheegaya sida adag ee xaqiijintu noqonayso.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity</source>
        <translation type="unfinished">Aqoonsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity &amp;verified</source>
        <translation type="unfinished">Aqoonsiga &amp;la xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Identity verified by</source>
        <translation type="unfinished">Aqoonsiga lagu xaqiijiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Look at the signature</source>
        <translation type="unfinished">Fiiri saxiixa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Look through the list</source>
        <translation type="unfinished">Liiska eeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>May act by</source>
        <translation type="unfinished">Wuxuu ku matali karaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Name to look for</source>
        <translation type="unfinished">Magaca la raadinayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Nobody by this name is in the store. If that is the answer, verify the identity with nobody ticked.</source>
        <translation type="unfinished">Qof magacan leh bakhaarka kuma jiro. Haddii jawaabtu taas tahay, aqoonsiga xaqiiji adigoon cidna calaamadin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Nothing more to do</source>
        <translation type="unfinished">Wax kale oo la qabto ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Save the letter as PDF</source>
        <translation type="unfinished">Warqadda u kaydi PDF</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signature &amp;seen</source>
        <translation type="unfinished">&amp;Saxiixa la arkay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signed</source>
        <translation type="unfinished">La saxiixay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Signed on</source>
        <translation type="unfinished">La saxiixay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The request is closed; the record stays.</source>
        <translation type="unfinished">Codsigu waa xiran yahay; diiwaanku wuu joogayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The request must be in writing and signed.</source>
        <translation type="unfinished">Codsigu waa inuu qoran yahay oo saxiixan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The store holds nothing on this person.</source>
        <translation type="unfinished">Bakhaarku waxba qofkan kama hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>The whole store is gone through: every case, note, document and the log.</source>
        <translation type="unfinished">Bakhaarka oo dhan ayaa la maraa: kiis, qoraal, dukumenti walba iyo diiwaanka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Tick what belongs to an investigation about this person: the letter leaves it out. With everything ticked, the letter says that nothing is responsive.</source>
        <translation type="unfinished">Calaamadee waxa ka tirsan baaritaan qofkan ku saabsan: warqaddu way ka reebtaa. Haddii wax walba la calaamadeeyo, warqaddu waxay sheegaysaa inaan wax la bixiyo jirin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Verify who asks</source>
        <translation type="unfinished">Xaqiiji cidda weydiinaysa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/request_steps.py"/>
        <source>Why it ends without an answer</source>
        <translation type="unfinished">Sababta jawaab la'aanta uu ku dhammaanayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Anybody may ask in writing for the list of what you keep on them. Answer within ten business days.</source>
        <translation type="unfinished">Qof kasta wuxuu qoraal ku codsan karaa liiska waxa aad ka hayso. Toban maalmood oo shaqo gudahood ku jawaab.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Enter a &amp;request</source>
        <translation type="unfinished">Geli &amp;codsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Enter a request</source>
        <translation type="unfinished">Geli codsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>No request yet</source>
        <translation type="unfinished">Weli codsi ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Person the list is about</source>
        <translation type="unfinished">Qofka liisku ku saabsan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Received on</source>
        <translation type="unfinished">La helay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Requests, newest first</source>
        <translation type="unfinished">Codsiyo, kuwa cusub marka hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Start the clock</source>
        <translation type="unfinished">Bilow waqtiga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Such as a court order seen, or a signed authorization.</source>
        <translation type="unfinished">Sida amar maxkamadeed la arkay, ama awood siin saxiixan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Their name</source>
        <translation type="unfinished">Magaca codsadaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>What shows that they may act</source>
        <translation type="unfinished">Waxa muujinaya inay matali karaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>When somebody asks in writing what you keep on them, enter it here.</source>
        <translation type="unfinished">Marka qof qoraal ku weydiiyo waxa aad ka hayso, halkan geli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/requests.py"/>
        <source>Where the answer goes</source>
        <translation type="unfinished">Meesha jawaabtu u socoto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>&amp;Delete old entries</source>
        <translation type="unfinished">&amp;Tirtir gelinnada hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>&amp;Erase these cases</source>
        <translation type="unfinished">&amp;Masax kiisaskan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>A legal hold is in force: {hold}. Nothing is deleted.</source>
        <translation type="unfinished">Hakin sharci ah ayaa jirta: {hold}. Waxba lama tirtirayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Closed cases and their consents</source>
        <translation type="unfinished">Kiisaska xiran iyo oggolaanshahooda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Closed cases whose time is over</source>
        <translation type="unfinished">Kiisas xiran oo muddadoodu dhammaatay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Delete them</source>
        <translation type="unfinished">Tirtir</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Delete {n} old entries?</source>
        <translation type="unfinished">{n} gelin oo hore ma la tirtiraa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erase them</source>
        <translation type="unfinished">Masax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erase {cases}?</source>
        <translation type="unfinished">{cases} ma la masaxaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Erasing takes the case's own key: nobody can read it again, in no backup made after.</source>
        <translation type="unfinished">Masaxiddu waxay qaadataa furaha kiiska: cidna mar dambe ma akhrin karto, nuqul kayd ah oo kaddib la sameeyayna.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Households, notes, documents and consents of these cases are gone for good. A signed record says that they were here and who erased them.</source>
        <translation type="unfinished">Qoysaska, qoraallada, dukumentiyada iyo oggolaanshaha kiisaskan weligood way baxayaan. Diiwaan saxiixan ayaa sheegaya inay halkan joogeen iyo cidda masaxday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>Keep them</source>
        <translation type="unfinished">Hay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>No closed case is older than that.</source>
        <translation type="unfinished">Kiis xiran oo taas ka da' weyn ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>No entry is older than that.</source>
        <translation type="unfinished">Gelin taas ka da' weyn ma jirto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>The information owner sees here which cases are over.</source>
        <translation type="unfinished">Mas'uulka xogta ayaa halkan ku arka kiisaska muddadoodu dhammaatay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>The policy keeps the log for {log} years; cases and consents are kept for {years} years after the last change. What is over goes when the information owner says so.</source>
        <translation type="unfinished">Siyaasaddu diiwaanka waxay haysaa {log} sannadood; kiisaska iyo oggolaanshaha waxaa la hayaa {years} sannadood beddelkii ugu dambeeyay kaddib. Wixii dhammaaday waxay baxaan marka mas'uulka xogtu yiraahdo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>What stood in them is gone for good. The chain and a signed record of what went stay, so the check of the log still holds.</source>
        <translation type="unfinished">Wixii ku qornaa weligood way baxeen. Silsiladda iyo diiwaan saxiixan oo wixii baxay ah way joogaan, markaa hubinta diiwaanku weli way sax tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>entries</source>
        <translation type="unfinished">gelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>entry</source>
        <translation type="unfinished">gelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{cases} erased.</source>
        <translation type="unfinished">Waa la masaxay: {cases}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{entries} deleted.</source>
        <translation type="unfinished">Waa la tirtiray: {entries}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/retention.py"/>
        <source>{n} entries are older than that. Their place in the chain stays, signed.</source>
        <translation type="unfinished">{n} gelin ayaa taas ka da' weyn. Meeshoodii silsiladda way joogtaa, iyadoo saxiixan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>&amp;Valid reason</source>
        <translation type="unfinished">&amp;Sabab ansax ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Enter a look at &amp;paper</source>
        <translation type="unfinished">Geli eegis &amp;warqad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Incident {n} is open.</source>
        <translation type="unfinished">Dhacdada {n} way furan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Invalid</source>
        <translation type="unfinished">Aan ansax ahayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Looks at one's own record, at people of the same last name, at closed cases, out of hours or at many cases in a row would stand here.</source>
        <translation type="unfinished">Eegista diiwaanka qofka naftiisa, dadka isku magaca dambe ah, kiisaska xiran, saacadaha ka baxsan ama kiisas badan oo isku xiga halkan ayay ka muuqan lahaayeen.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Looks that deserve a second look</source>
        <translation type="unfinished">Eegisyo u qalma in mar labaad la eego</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>No valid reason: &amp;open an incident</source>
        <translation type="unfinished">Sabab ansax ah ma jirto: &amp;fur dhacdo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Nothing waits for review</source>
        <translation type="unfinished">Wax eegis sugaya ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Reason given</source>
        <translation type="unfinished">Sababta la bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Review</source>
        <translation type="unfinished">Eegis diiwaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Reviewed too</source>
        <translation type="unfinished">Iyaguna waa la eegay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>The last 31 days. Choose one or several rows.</source>
        <translation type="unfinished">31dii maalmood ee u dambeeyay. Dooro hal saf ama dhowr.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>The look at paper stands in the log.</source>
        <translation type="unfinished">Eegista warqaddu diiwaanka ayay ku jirtaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Valid</source>
        <translation type="unfinished">Ansax</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>What happened; name nobody</source>
        <translation type="unfinished">Waxa dhacay; cidna ha magacaabin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>Why it is here</source>
        <translation type="unfinished">Sababta ay halkan u joogto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/review.py"/>
        <source>{looks} marked as valid.</source>
        <translation type="unfinished">Ansax ahaan loo calaamadeeyay: {looks}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/section.py"/>
        <source>Enter the day: {what}.</source>
        <translation type="unfinished">Geli maalinta: {what}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>A whole month</source>
        <translation type="unfinished">Bil dhan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Find the person and tick at least one record first.</source>
        <translation type="unfinished">Marka hore qofka raadi oo calaamadee ugu yaraan hal diiwaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Find the person, tick the records that are theirs, and choose the days.</source>
        <translation type="unfinished">Qofka raadi, calaamadee diiwaannada uu leeyahay, oo maalmaha dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Looks at this person's data, newest first</source>
        <translation type="unfinished">Eegista xogta qofkan, kuwa cusub marka hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Month</source>
        <translation type="unfinished">Bil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Name of the person</source>
        <translation type="unfinished">Magaca qofka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Nobody by this name is in the store.</source>
        <translation type="unfinished">Qof magacan leh bakhaarka kuma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>S&amp;how who looked</source>
        <translation type="unfinished">T&amp;us cidda fiirisay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>Save as a letter</source>
        <translation type="unfinished">Warqad ahaan u kaydi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>list of cases</source>
        <translation type="unfinished">liis kiisas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>lists of cases</source>
        <translation type="unfinished">liis kiisas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>look or disclosure</source>
        <translation type="unfinished">eegis ama siidayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>looks and disclosures</source>
        <translation type="unfinished">eegis iyo siidayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/seen.py"/>
        <source>{looks}. The household also stood in {lists}. {verdict}</source>
        <translation type="unfinished">{looks}. Qoysku wuxuu sidoo kale ku jiray {lists}. {verdict}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view.py"/>
        <source>Privacy office: {section}</source>
        <translation type="unfinished">Asturnaanta: {section}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Assessments</source>
        <translation type="unfinished">Qiimaynno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Contacts</source>
        <translation type="unfinished">Xiriirro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Draft</source>
        <translation type="unfinished">Qabyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Hidden</source>
        <translation type="unfinished">Qarsoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Incidents</source>
        <translation type="unfinished">Dhacdooyin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Laws and reasons</source>
        <translation type="unfinished">Shuruuc iyo sababo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Letter written</source>
        <translation type="unfinished">Warqadda la qoray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Log policy</source>
        <translation type="unfinished">Siyaasadda diiwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Log review</source>
        <translation type="unfinished">Eegista diiwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Not notified</source>
        <translation type="unfinished">Aan la ogeysiin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Notices wait</source>
        <translation type="unfinished">Ogeysiisyadu way sugayaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Replaced</source>
        <translation type="unfinished">La beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Requests</source>
        <translation type="unfinished">Codsiyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Retention</source>
        <translation type="unfinished">Haynta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>Who has seen</source>
        <translation type="unfinished">Yaa arkay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>contacts</source>
        <translation type="unfinished">contacts</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>incidents</source>
        <translation type="unfinished">incidents</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>policy</source>
        <translation type="unfinished">policy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>requests</source>
        <translation type="unfinished">requests</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>review</source>
        <translation type="unfinished">review</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>seen</source>
        <translation type="unfinished">seen</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/privacy/view_model.py"/>
        <source>{day}, overdue</source>
        <translation type="unfinished">{day}, dhaafay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Carrier, if it is one carrier's list</source>
        <translation type="unfinished">Shirkadda caymiska, haddii liisku hal shirkad yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Column {title} is</source>
        <translation type="unfinished">Tiirka {title} waa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Compare</source>
        <translation type="unfinished">Barbar dhig</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>For the log of each case that you then change.</source>
        <translation type="unfinished">Diiwaanka kiis walba oo aad kaddib beddesho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>Then only your records of that carrier are missed in it.</source>
        <translation type="unfinished">Markaas diiwaannadaada shirkaddaas oo keliya ayaa laga raadiyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/columns.py"/>
        <source>What the columns mean</source>
        <translation type="unfinished">Waxa tiirarku ula jeedaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Choose lines to take over what the list says, or settle them.</source>
        <translation type="unfinished">Dooro sadarro si aad u qaadato waxa liisku sheegayo, ama xalli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>How it was settled</source>
        <translation type="unfinished">Sidii loo xalliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Name nobody: it goes into the case's notes.</source>
        <translation type="unfinished">Cidna ha magacaabin: waxay gashaa qoraallada kiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Open again</source>
        <translation type="unfinished">Mar kale fur</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Print or save these lines</source>
        <translation type="unfinished">Daabac ama kaydi sadarradan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Save as a table with names …</source>
        <translation type="unfinished">Jadwal magacyo leh u kaydi …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Save as a table, no names …</source>
        <translation type="unfinished">Jadwal magacyo la'aan u kaydi …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settle</source>
        <translation type="unfinished">Xalli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settled earlier</source>
        <translation type="unfinished">Hore loo xalliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Settled earlier {number}</source>
        <translation type="unfinished">Hore loo xalliyay {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Shift or Ctrl choose several. Enter opens the case.</source>
        <translation type="unfinished">Shift ama Ctrl dhowr ayaa lagu doortaa. Enter ayaa kiiska furta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Take over</source>
        <translation type="unfinished">Qaado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>Take over {lines} from the list</source>
        <translation type="unfinished">Liiska ka qaado {lines}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>line</source>
        <translation type="unfinished">sadar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>line chosen</source>
        <translation type="unfinished">sadar la doortay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>lines</source>
        <translation type="unfinished">sadar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/results.py"/>
        <source>lines chosen</source>
        <translation type="unfinished">sadar la doortay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>An Excel workbook or a CSV file with names and birthdates or numbers. You see who is missing here or there and what differs. The list itself is not kept.</source>
        <translation type="unfinished">Buug Excel ama fayl CSV oo leh magacyo iyo taariikho dhalasho ama lambarro. Waxaad arkaysaa cidda halkan ama halkaas ka maqan iyo waxa kala duwan. Liiska laftiisa lama hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Another list</source>
        <translation type="unfinished">Liis kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Choose a list</source>
        <translation type="unfinished">Dooro liis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Choose the state's or a carrier's list</source>
        <translation type="unfinished">Dooro liiska gobolka ama shirkad caymis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Comparing …</source>
        <translation type="unfinished">Waa la barbar dhigayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <translation type="unfinished">Jadwallo (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>Taking over …</source>
        <translation type="unfinished">Waa la qaadanayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>The list is not kept.</source>
        <translation type="unfinished">Liiska lama hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>line is open again</source>
        <translation type="unfinished">sadar ayaa mar kale furan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>line is settled</source>
        <translation type="unfinished">sadar waa la xalliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>lines are open again</source>
        <translation type="unfinished">sadar ayaa mar kale furan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>lines are settled</source>
        <translation type="unfinished">sadar waa la xalliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>record</source>
        <translation type="unfinished">diiwaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>records</source>
        <translation type="unfinished">diiwaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>taken over from the list</source>
        <translation type="unfinished">liiska laga qaatay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view.py"/>
        <source>{records} taken over from the list.</source>
        <translation type="unfinished">{records} liiska ayaa laga qaatay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>A person of yours, but nothing is recorded on the case. {theirs}</source>
        <translation type="unfinished">Qof kaaga ah, laakiin kiiska waxba laguma diiwaangelin. {theirs}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Here: {ours}. In the list: {theirs}.</source>
        <translation type="unfinished">Halkan: {ours}. Liiska: {theirs}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>In the list: {said}.</source>
        <translation type="unfinished">Liiska: {said}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>More than one case of yours fits. Look at the person in both.</source>
        <translation type="unfinished">In ka badan hal kiis oo kaaga ah ayaa u dhigma. Qofka labadaba ka fiiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nobody of yours fits. {theirs}</source>
        <translation type="unfinished">Cid kaaga ah uma dhigmo. {theirs}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nothing differs.</source>
        <translation type="unfinished">Wax kala duwan ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Nothing is left to look at</source>
        <translation type="unfinished">Wax la fiiriyo ma harin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Recorded here as {state}, and not in the list.</source>
        <translation type="unfinished">Halkan waxaa loo diiwaangeliyay {state}, liiskana kuma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Settled on {day} by {name}</source>
        <translation type="unfinished">La xalliyay {day}, {name} ayaa xalliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>Settled: {note}</source>
        <translation type="unfinished">La xalliyay: {note}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This file cannot be read. Close it elsewhere, then try again.</source>
        <translation type="unfinished">Faylkan lama akhrin karo. Meesha kale ka xir, kaddib mar kale isku day.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This file is too large. Save only the sheet that matters.</source>
        <translation type="unfinished">Faylkani aad buu u weyn yahay. Kaydi xaashida muhiimka ah oo keliya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>This person and program stand in the list more than once.</source>
        <translation type="unfinished">Qofkan iyo barnaamijkan liiska in ka badan hal mar ayay ku jiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>not paid</source>
        <translation type="unfinished">aan la bixin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>paid</source>
        <translation type="unfinished">la bixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>taken back {amount}</source>
        <translation type="unfinished">lala noqday {amount}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>{lines} to look at</source>
        <translation type="unfinished">{lines} la fiirinayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reconcile/view_model.py"/>
        <source>{rows} in the list, {cases} with a record here. The list is not kept.</source>
        <translation type="unfinished">{rows} liiska ku jira, {cases} oo diiwaan halkan leh. Liiska lama hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/__init__.py"/>
        <source>Reports</source>
        <translation type="unfinished">Warbixinno</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter a number.</source>
        <translation type="unfinished">Geli lambar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter an activity</source>
        <translation type="unfinished">Geli hawl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Enter the day.</source>
        <translation type="unfinished">Geli maalinta.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Entered by hand</source>
        <translation type="unfinished">Gacan lagu geliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>How many came</source>
        <translation type="unfinished">Tirada timid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>In a few words, naming nobody</source>
        <translation type="unfinished">Erayo yar, cidna ha magacaabin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Outreach, referrals and other help that is in no case is entered here.</source>
        <translation type="unfinished">Wacyigelinta, u gudbinta iyo caawin kale oo aan kiis ku jirin halkan ayaa lagu geliyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/by_hand.py"/>
        <source>Take back: {what}</source>
        <translation type="unfinished">Kala noqo: {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>As a table</source>
        <translation type="unfinished">Jadwal ahaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>In all {number}</source>
        <translation type="unfinished">Isku dar {number}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>Nothing in this time.</source>
        <translation type="unfinished">Waqtigan waxba kuma jiraan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/section.py"/>
        <source>{title} as a table</source>
        <translation type="unfinished">{title} jadwal ahaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Enter the first and the last day.</source>
        <translation type="unfinished">Geli maalinta koowaad iyo tan ugu dambaysa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>First day</source>
        <translation type="unfinished">Maalinta koowaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Numbers only, nobody's names.</source>
        <translation type="unfinished">Tirooyin keliya, magac cidna maya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Print or save</source>
        <translation type="unfinished">Daabac ama kaydi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Save as a table …</source>
        <translation type="unfinished">U kaydi jadwal …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>The activity was saved.</source>
        <translation type="unfinished">Hawsha waa la kaydiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>The activity was taken back.</source>
        <translation type="unfinished">Hawsha waa lala noqday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Time</source>
        <translation type="unfinished">Waqti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Whole office</source>
        <translation type="unfinished">Xafiiska oo dhan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view.py"/>
        <source>Your own numbers are exact here. In print and in files, and for the whole office, small ones are hidden.</source>
        <translation type="unfinished">Tirooyinkaagu halkan waa sax. Daabacaadda iyo faylasha, iyo xafiiska oo dhan, kuwa yaryar waa la qariyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last month</source>
        <translation type="unfinished">Bishii hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last quarter</source>
        <translation type="unfinished">Rubucii hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Last year</source>
        <translation type="unfinished">Sannadkii hore</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>Own days</source>
        <translation type="unfinished">Maalmo aad doorato</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This month</source>
        <translation type="unfinished">Bishan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This quarter</source>
        <translation type="unfinished">Rubucan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>This year</source>
        <translation type="unfinished">Sannadkan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>hidden</source>
        <translation type="unfinished">qarsoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{number} came</source>
        <translation type="unfinished">{number} ayaa timid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{number}, not over yet</source>
        <translation type="unfinished">{number}, wali ma dhammaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/reports/view_model.py"/>
        <source>{time}, counted on {day}: this time is not over yet.</source>
        <translation type="unfinished">{time}, la tiriyay {day}: waqtigani wali ma dhammaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Backup</source>
        <translation type="unfinished">Nuqul kayd ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Checking and putting back …</source>
        <translation type="unfinished">Waa la hubinayaa oo la soo celinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Choose the folder that holds your office's backups, or ask your IT for it.</source>
        <translation type="unfinished">Dooro galka haya nuqullada kaydka ee xafiiskaaga, ama IT-gaaga weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Folder of the backups</source>
        <translation type="unfinished">Galka nuqullada kaydka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Look in another folder</source>
        <translation type="unfinished">Gal kale fiiri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>No backup here</source>
        <translation type="unfinished">Nuqul kayd ah halkan ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Not put back</source>
        <translation type="unfinished">Lama soo celin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Opened by</source>
        <translation type="unfinished">Waxaa furta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Passphrase at that time</source>
        <translation type="unfinished">Weedhii sirta ahayd ee waqtigaas</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Put it back</source>
        <translation type="unfinished">Soo celi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Recovery key, from the printed sheet</source>
        <translation type="unfinished">Furaha soo kabashada, warqadda daabacan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Waa la joojiyay. Waxba lama beddelin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>The backup takes the place of what is there now. Nothing is deleted: what is there now is kept aside, and the access log says what was done.</source>
        <translation type="unfinished">Nuqulka kaydku wuxuu qaadanayaa meesha waxa hadda jooga. Waxba lama tirtirayo: waxa hadda jooga gooni ayaa loo hayaa, diiwaanka gelitaankuna wuxuu sheegaa waxa la qabtay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>The backups in this folder cannot be used. </source>
        <translation type="unfinished">Nuqullada kaydka ee galkan lama isticmaali karo. </translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view.py"/>
        <source>Type it to open the backup.</source>
        <translation type="unfinished">Qor si aad nuqulka kaydka u furto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/restore/view_model.py"/>
        <source>The backup of {when} is in place. What was there is kept in the store's folder under “{aside}”. Sign in with the passphrase you had then.</source>
        <translation type="unfinished">Nuqulka kaydka ee {when} meeshiisii ayuu joogaa. Wixii halkaas joogay waxaa lagu hayaa galka bakhaarka “{aside}”. Ku soo gal weedhii sirta ahayd ee aad markaas haysatay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/__init__.py"/>
        <source>Save what can be read</source>
        <translation type="unfinished">Badbaadi waxa la akhriyi karo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Every part of the store that is not damaged goes into a new one, which takes its place. The damaged files are kept aside, and the access log says what was lost.</source>
        <translation type="unfinished">Qayb walba oo bakhaarka ka mid ah oo aan dhaawacnayn mid cusub ayay gashaa, kaas oo meeshiisa qaata. Faylasha dhaawacan gooni ayaa loo hayaa, diiwaanka gelitaankuna wuxuu sheegaa waxa lumay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Reading every part of the file …</source>
        <translation type="unfinished">Qayb walba oo faylka ah waa la akhrinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Saved</source>
        <translation type="unfinished">La kaydiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view.py"/>
        <source>Type it to open what is left of the store.</source>
        <translation type="unfinished">Qor si aad u furto waxa bakhaarka ka hadhay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Everything could be read: {0}. {1} Sign in as always.</source>
        <translation type="unfinished">Wax walba waa la akhriyi karay: {0}. {1} Sida caadiga ah u soo gal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Left out, because what they belong to is lost: {0}.</source>
        <translation type="unfinished">Waa laga reebay, maadaama waxay ka tirsanaayeen lumeen: {0}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>Look through the cases you worked on last, then sign in as always.</source>
        <translation type="unfinished">Eeg kiisaskii aad ugu dambayntii ka shaqaysay, kaddib sida caadiga ah u soo gal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>There is a backup of {0}. Put it back when little was written since; save what can be read when that would lose more.</source>
        <translation type="unfinished">Nuqul kayd ah oo {0} ah ayaa jira. Soo celi haddii wax yar la qoray kaddib; badbaadi waxa la akhriyi karo haddii taasi wax badan lumin lahayd.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>There is no backup that could be put back instead.</source>
        <translation type="unfinished">Nuqul kayd ah oo beddelkeeda la soo celin karo ma jiro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>What was there is kept in the store's folder under “{0}”.</source>
        <translation type="unfinished">Wixii halkaas joogay waxaa lagu hayaa galka bakhaarka “{0}”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/salvage/view_model.py"/>
        <source>{cases} were saved. {lost} of {pages} parts of the file could not be read.</source>
        <translation type="unfinished">{cases} waa la badbaadiyay. {lost} ka mid ah {pages} qaybood oo faylka ah lama akhrin karin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/__init__.py"/>
        <source>Secure email</source>
        <translation type="unfinished">Iimayl ammaan ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Change</source>
        <translation type="unfinished">Beddel</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Fill this in.</source>
        <translation type="unfinished">Tan buuxi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>It is sealed under your own key; no colleague can open it.</source>
        <translation type="unfinished">Furahaaga ayaa lagu shaabadeeyay; saaxiib shaqo ma furi karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>It works</source>
        <translation type="unfinished">Way shaqaynaysaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Leave it empty to keep the stored one.</source>
        <translation type="unfinished">Maran uga tag si kii kaydsanaa loo hayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Mail account</source>
        <translation type="unfinished">Akoonka iimaylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Not set up</source>
        <translation type="unfinished">Lama dejin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Save and test</source>
        <translation type="unfinished">Kaydi oo tijaabi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Saved, not tested</source>
        <translation type="unfinished">La kaydiyay, lama tijaabin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Saving …</source>
        <translation type="unfinished">Waa la kaydinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Sign in again</source>
        <translation type="unfinished">Mar kale soo gal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Sign in and test</source>
        <translation type="unfinished">Soo gal oo tijaabi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Signing in to the mailbox …</source>
        <translation type="unfinished">Sanduuqa iimaylka waa la gelayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Signing in …</source>
        <translation type="unfinished">Waa la soo gelayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Stop signing in</source>
        <translation type="unfinished">Jooji soo gelidda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>The mail server let this account in.</source>
        <translation type="unfinished">Server-ka iimaylku akoonkan wuu oggolaaday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>The mail server said no</source>
        <translation type="unfinished">Server-ka iimaylku wuxuu yiri maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Try it</source>
        <translation type="unfinished">Tijaabi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account.py"/>
        <source>Waiting for your browser …</source>
        <translation type="unfinished">Browser-kaaga ayaa la sugayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Another certificate …</source>
        <translation type="unfinished">Shahaado kale …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished">Shahaadooyin (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Company certificate …</source>
        <translation type="unfinished">Shahaadada shirkadda …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>How it signs in</source>
        <translation type="unfinished">Sida loo soo galo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>In the browser; for Exchange Online where it still lets programs in this way.</source>
        <translation type="unfinished">Biraawsarka; loogu talagalay Exchange Online halka ay weli barnaamijyada sidan u oggolaato.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Keyword</source>
        <translation type="unfinished">Eray furaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Leave it empty when it is your email address.</source>
        <translation type="unfinished">Maran uga tag haddii uu yahay cinwaankaaga iimaylka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Only when your IT gave you one.</source>
        <translation type="unfinished">Kaliya haddii IT-gaagu mid ku siiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Password</source>
        <translation type="unfinished">Eray sir ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Server address</source>
        <translation type="unfinished">Cinwaanka server-ka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>User name</source>
        <translation type="unfinished">Magaca isticmaalaha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>What makes your mail service encrypt</source>
        <translation type="unfinished">Waxa adeeggaaga iimaylka ka dhiga inuu sireeyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Where your mail is</source>
        <translation type="unfinished">Meesha iimaylkaagu yaal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your company's certificate</source>
        <translation type="unfinished">Shahaadada shirkaddaada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your company's own authority is trusted besides the system's.</source>
        <translation type="unfinished">Mas'uulka shirkaddaada waa la aaminaa, kuwa nidaamka ka sokow.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/account_fields.py"/>
        <source>Your mail administrator knows it. Exchange Web Services, over https.</source>
        <translation type="unfinished">Maamulaha iimaylkaaga ayaa yaqaan. Exchange Web Services, https.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>At the desk, after you compared the fingerprint with them.</source>
        <translation type="unfinished">Miiska, kaddib markaad sumadda la barbar dhigtay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Certificates (*.pem *.cer *.crt *.der)</source>
        <translation type="unfinished">Shahaadooyin (*.pem *.cer *.crt *.der)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Choose the desk's certificate …</source>
        <translation type="unfinished">Dooro shahaadada miiska …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Date</source>
        <translation type="unfinished">Taariikh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Fill this in: the certificate counts only with it.</source>
        <translation type="unfinished">Tan buuxi: shahaadadu iyada oo keliya ayay ku xisaabsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Kept. Compare the fingerprint with the desk before you use it.</source>
        <translation type="unfinished">Waa la hayaa. Sumadda miiska la barbar dhig ka hor intaadan isticmaalin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Mail files you carry yourself</source>
        <translation type="unfinished">Faylal iimayl oo aad adigu qaaddo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Reading …</source>
        <translation type="unfinished">Waa la akhrinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Recorded: the desk's approval names this certificate.</source>
        <translation type="unfinished">Waa la diiwaangeliyay: ansixinta miisku shahaadadan ayay magacaabaysaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Remove it</source>
        <translation type="unfinished">Ka saar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Removing …</source>
        <translation type="unfinished">Waa la saarayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The certificate is removed. Mail files are plain mail now.</source>
        <translation type="unfinished">Shahaadada waa la saaray. Faylasha iimaylku hadda waa iimayl caadi ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The desk's approval names it</source>
        <translation type="unfinished">Ansixinta miisku way magacaabaysaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>The desk's certificate</source>
        <translation type="unfinished">Shahaadada miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/certificate.py"/>
        <source>Who said so</source>
        <translation type="unfinished">Cidda tiri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Application id</source>
        <translation type="unfinished">Application id</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>If Microsoft asks for an administrator, send them this address once:</source>
        <translation type="unfinished">Haddii Microsoft maamule weydiiso, mar u dir cinwaankan:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Tenant</source>
        <translation type="unfinished">Tenant</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/microsoft.py"/>
        <source>Your IT registers AssisterDesk in Microsoft 365 and gives you both.</source>
        <translation type="unfinished">IT-gaagu AssisterDesk wuxuu ka diiwaangeliyaa Microsoft 365 labadana wuu ku siiyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>A mailbox you can open, outside your own mail service.</source>
        <translation type="unfinished">Sanduuq iimayl oo aad furi karto, ka baxsan adeeggaaga iimaylka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Control mailbox</source>
        <translation type="unfinished">Sanduuqa xakamaynta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Did the test message arrive encrypted?</source>
        <translation type="unfinished">Fariinta tijaabadu sireysan ma ku timid?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Enter the day on which you looked.</source>
        <translation type="unfinished">Geli maalinta aad fiirisay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Good to know</source>
        <translation type="unfinished">Ogow</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Look into the control mailbox, then choose.</source>
        <translation type="unfinished">Sanduuqa xakamaynta fiiri, kaddib dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>No, readable as it is</source>
        <translation type="unfinished">Maya, sideeda waa loo akhriyi karaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Open the control mailbox, look how the test arrived, then record it here.</source>
        <translation type="unfinished">Fur sanduuqa xakamaynta, fiiri sida tijaabadu u timid, kaddib halkan ku diiwaangeli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Perhaps sent</source>
        <translation type="unfinished">Laga yaabee la diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Proof that it encrypts</source>
        <translation type="unfinished">Caddaynta inuu sireeyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Proved</source>
        <translation type="unfinished">La caddeeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Send test message</source>
        <translation type="unfinished">Dir fariin tijaabo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Set up the mail account first. {text}</source>
        <translation type="unfinished">Marka hore deji akoonka iimaylka. {text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test again</source>
        <translation type="unfinished">Mar kale tijaabi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test message sent</source>
        <translation type="unfinished">Fariintii tijaabada waa la diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Test needed</source>
        <translation type="unfinished">Tijaabo loo baahan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>The result of the test is recorded.</source>
        <translation type="unfinished">Natiijada tijaabada waa la diiwaangeliyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/proof.py"/>
        <source>Yes, encrypted</source>
        <translation type="unfinished">Haa, sireysan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>A name or a function.</source>
        <translation type="unfinished">Magac ama shaqo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Ask the desk for permission</source>
        <translation type="unfinished">Fasax weydii miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Asking …</source>
        <translation type="unfinished">Waa la weydiinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Date of the answer</source>
        <translation type="unfinished">Taariikhda jawaabta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Encrypted email service</source>
        <translation type="unfinished">Adeegga iimaylka sireysan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Fill this in: an approval counts only with it.</source>
        <translation type="unfinished">Tan buuxi: ansixintu iyada oo keliya ayay ku xisaabsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>From then on nothing with personal data goes by your own email, until the desk approves it again.</source>
        <translation type="unfinished">Laga bilaabo markaas wax xog shakhsi ah leh iimaylkaaga kuma baxo, ilaa miisku mar kale ansixiyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>How it encrypts</source>
        <translation type="unfinished">Sida uu u sireeyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>I asked another way</source>
        <translation type="unfinished">Si kale ayaan u weydiiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Keep it</source>
        <translation type="unfinished">Hay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Opening …</source>
        <translation type="unfinished">Waa la furayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Permission withdrawn</source>
        <translation type="unfinished">Fasaxa waa lala noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Record the desk's answer</source>
        <translation type="unfinished">Diiwaangeli jawaabta miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Recorded: {state}.</source>
        <translation type="unfinished">Waa la diiwaangeliyay: {state}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Save the answer</source>
        <translation type="unfinished">Kaydi jawaabta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Send it there, then come back and press “I asked another way”.</source>
        <translation type="unfinished">Halkaas ka dir, kaddib soo noqo oo riix “Si kale ayaan u weydiiyay”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Such as: reply of 21 November in the mailbox.</source>
        <translation type="unfinished">Sida: jawaabta 21 Nofembar ee sanduuqa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk asks for this. Fill it in.</source>
        <translation type="unfinished">Miisku tan wuu weydiiyaa. Buuxi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk was asked. Until it says yes, use its secure site.</source>
        <translation type="unfinished">Miiska waa la weydiiyay. Ilaa uu haa yiraahdo, isticmaal boggiisa ammaanka ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desk's answer</source>
        <translation type="unfinished">Jawaabta miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The desks generally accept Microsoft and Zix.</source>
        <translation type="unfinished">Miisasku guud ahaan Microsoft iyo Zix ayay aqbalaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>The permission was withdrawn. Use the desk's secure site, or ask again.</source>
        <translation type="unfinished">Fasaxa waa lala noqday. Isticmaal bogga ammaanka ah ee miiska, ama mar kale weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Was the permission withdrawn?</source>
        <translation type="unfinished">Fasaxa ma lala noqday?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>When a message is encrypted, and how the desk opens it.</source>
        <translation type="unfinished">Goorta fariin la sireeyo, iyo sida miisku u furo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Where the answer is kept</source>
        <translation type="unfinished">Meesha jawaabta lagu hayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Who at the desk answered</source>
        <translation type="unfinished">Cidda miiska ka jawaabtay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Who can answer questions</source>
        <translation type="unfinished">Cidda su'aalaha ka jawaabi karta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Write it in your mail program</source>
        <translation type="unfinished">Ku qor barnaamijkaaga iimaylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Yes, withdrawn</source>
        <translation type="unfinished">Haa, lala noqday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your IT person or provider: a work phone or email.</source>
        <translation type="unfinished">Qofkaaga ama bixiyahaaga IT: telefoon ama iimayl shaqo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your mail program opened</source>
        <translation type="unfinished">Barnaamijkaaga iimaylka waa furmay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your office may use its own encrypted email once {desk} agrees. Without it, use the desk's secure site.</source>
        <translation type="unfinished">Xafiiskaagu wuu isticmaali karaa iimaylkiisa sireysan marka {desk} oggolaado. La'aanteed, isticmaal bogga ammaanka ah ee miiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>Your own encrypted email service</source>
        <translation type="unfinished">Adeeggaaga iimaylka sireysan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} said no. Use its secure site, or ask again with another service.</source>
        <translation type="unfinished">{desk} wuxuu yiri maya. Isticmaal boggiisa ammaanka ah, ama adeeg kale ku weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} wants to know more. Send what it asks for, and ask again.</source>
        <translation type="unfinished">{desk} wax badan ayuu rabaa inuu ogaado. U dir waxa uu weydiisto, oo mar kale weydii.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/service.py"/>
        <source>{desk} was asked. Record its answer when it comes.</source>
        <translation type="unfinished">{desk} waa la weydiiyay. Jawaabtiisa diiwaangeli markay timaaddo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Address of the desk's secure site</source>
        <translation type="unfinished">Cinwaanka bogga ammaanka ah ee miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Ask again</source>
        <translation type="unfinished">Mar kale weydii</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Check for the invitation</source>
        <translation type="unfinished">Raadi casuumaadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Compare the name with the one in the desk's message, letter by letter. Personal data will go there.</source>
        <translation type="unfinished">Magaca la barbar dhig ka ku jira fariinta miiska, xaraf xaraf. Xog shakhsi ah ayaa halkaas tegaysa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Confirm the site's name</source>
        <translation type="unfinished">Xaqiiji magaca bogga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Copy it from the desk's message, or from your browser once you are there.</source>
        <translation type="unfinished">Ka koobi garee fariinta miiska, ama browser-kaaga markaad halkaas joogto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>I have sent through it</source>
        <translation type="unfinished">Waan ku diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>I set up my account</source>
        <translation type="unfinished">Akoonkayga waan dejiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Invited</source>
        <translation type="unfinished">La casuumay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Is this the desk's secure site?</source>
        <translation type="unfinished">Kani ma bogga ammaanka ah ee miiska baa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>It arrived elsewhere</source>
        <translation type="unfinished">Meel kale ayay timid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Keep the address</source>
        <translation type="unfinished">Hay cinwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Looking into the mailbox …</source>
        <translation type="unfinished">Sanduuqa iimaylka waa la fiirinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>No invitation yet. Look again later, also in the junk folder of your mail.</source>
        <translation type="unfinished">Weli casuumaad ma jirto. Mar dambe fiiri, galka junk-ga iimaylkaagana fiiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Nothing new</source>
        <translation type="unfinished">Wax cusub ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Request secure email</source>
        <translation type="unfinished">Codso iimayl ammaan ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Set up the mail account first, or send this message from your mail program.</source>
        <translation type="unfinished">Marka hore deji akoonka iimaylka, ama fariintan ka dir barnaamijkaaga iimaylka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Site</source>
        <translation type="unfinished">Bog</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The desk's secure site</source>
        <translation type="unfinished">Bogga ammaanka ah ee miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The invitation is here. Check the site's name, then open it.</source>
        <translation type="unfinished">Casuumaaddu halkan ayay joogtaa. Magaca bogga hubi, kaddib fur.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>The request is on its way. Check here for the invitation.</source>
        <translation type="unfinished">Codsigu jidka ayuu ku jiraa. Halkan ka eeg casuumaadda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>Yes, this is it</source>
        <translation type="unfinished">Haa, waa kan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>replies were</source>
        <translation type="unfinished">jawaab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>reply was</source>
        <translation type="unfinished">jawaab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/site.py"/>
        <source>{host} (name confirmed)</source>
        <translation type="unfinished">{host} (magaca la xaqiijiyay)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view.py"/>
        <source>Personal data goes to the desk encrypted, or not at all. Here you set up the way.</source>
        <translation type="unfinished">Xogta shakhsiga ahi sireysan ayay miiska u tagtaa, ama ma tagto. Halkan ayaad dariiqa ku dejisaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view.py"/>
        <source>The desk</source>
        <translation type="unfinished">Miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A header of the message</source>
        <translation type="unfinished">Madax fariinta ka mid ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A keyword in the subject</source>
        <translation type="unfinished">Eray furaha oo mawduuca ku jira</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>A rule on the recipient</source>
        <translation type="unfinished">Xeer ku saabsan qofka helaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Account</source>
        <translation type="unfinished">Akoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>An Exchange server</source>
        <translation type="unfinished">Server Exchange ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Answered by</source>
        <translation type="unfinished">Waxaa ka jawaabay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Approved by</source>
        <translation type="unfinished">Waxaa ansixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Approved on</source>
        <translation type="unfinished">La ansixiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Arrived encrypted on {when}. Good until {until}.</source>
        <translation type="unfinished">Sireysan ayay ku timid {when}. Waa ansax ilaa {until}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Ask</source>
        <translation type="unfinished">Weydii</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>By the secure site</source>
        <translation type="unfinished">Bogga ammaanka ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Certificate</source>
        <translation type="unfinished">Shahaado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Encrypted</source>
        <translation type="unfinished">Sireysan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Encrypts by</source>
        <translation type="unfinished">Wuxuu ku sireeyaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Fax</source>
        <translation type="unfinished">Fakis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished">Sumad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Good until</source>
        <translation type="unfinished">Ansax ilaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Holder</source>
        <translation type="unfinished">Haye</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>In use. The secure message does not expire: answer in it again, and change its subject to the case type each time.</source>
        <translation type="unfinished">Waa la isticmaalayaa. Fariinta ammaanka ahi ma dhacdo: mar kale ku dhex jawaab, mawduuceedana mar walba ku beddel nooca kiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Invitation</source>
        <translation type="unfinished">Casuumaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Kept as evidence</source>
        <translation type="unfinished">Caddayn ahaan loo hayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Messages with personal data go to the desk through your encrypted email.</source>
        <translation type="unfinished">Fariimaha xog shakhsi ah leh waxay miiska ku tagaan iimaylkaaga sireysan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Microsoft 365</source>
        <translation type="unfinished">Microsoft 365</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>More information needed</source>
        <translation type="unfinished">Xog dheeraad ah ayaa loo baahan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Named by</source>
        <translation type="unfinished">Waxaa magacaabay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Named on</source>
        <translation type="unfinished">La magacaabay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>No test yet. Only a test shows that your mail arrives encrypted: the copy in your Sent folder never does.</source>
        <translation type="unfinished">Weli tijaabo ma jirto. Tijaabo oo keliya ayaa muujisa in iimaylkaagu sireysan yimaado: nuqulka galka Sent weligiis ma sireysna.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not encrypted yet</source>
        <translation type="unfinished">Weli ma sireysna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not needed by most</source>
        <translation type="unfinished">Inta badan uma baahna</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Not yet</source>
        <translation type="unfinished">Weli maya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>On the phone, say</source>
        <translation type="unfinished">Telefoonka, dheh</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>One plain message asks the desk for it. It has exactly this subject, no text, and names nobody:</source>
        <translation type="unfinished">Hal fariin caadi ah ayaa miiska ka codsata. Waxay leedahay mawduucan oo sidiisa ah, qoraal ma leh, cidna ma magacawdo:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>One step left</source>
        <translation type="unfinished">Hal tallaabo ayaa hadhay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Service</source>
        <translation type="unfinished">Adeeg</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Sign in with Microsoft</source>
        <translation type="unfinished">Ku gal Microsoft</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Submit hands messages with personal data over to the desk's secure site, piece by piece. For your own encrypted email: {why}</source>
        <translation type="unfinished">Gudbi wuxuu fariimaha xog shakhsi ah leh ku dhiibaa bogga ammaanka ah ee miiska, qayb qayb. Iimaylkaaga sireysan: {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The file could not be read. Choose it again.</source>
        <translation type="unfinished">Faylka lama akhrin karin. Mar kale dooro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The invitation arrived. Its link leads to the site below. Open it, set up your account there, then come back and say so.</source>
        <translation type="unfinished">Casuumaaddii way timid. Xiriiriyeheedu wuxuu u socdaa bogga hoose. Fur, akoonkaaga halkaas ku deji, kaddib soo noqo oo sheeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The invitation arrived. Open it in your mail program and set up your account there, then come back and say so.</source>
        <translation type="unfinished">Casuumaaddii way timid. Barnaamijkaaga iimaylka ku fur oo akoonkaaga halkaas ku deji, kaddib soo noqo oo sheeg.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The sensitivity “Confidential”</source>
        <translation type="unfinished">Xasaasiyadda “Confidential”</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} arrived unencrypted. Ask your IT to mend the rule, then test again.</source>
        <translation type="unfinished">Tijaabadii {when} iyadoo aan sireysnayn ayay timid. IT-gaaga weydiiso inuu xeerka saxo, kaddib mar kale tijaabi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} is more than a month old. Send the test again.</source>
        <translation type="unfinished">Tijaabadii {when} bil ka badan ayay jirtaa. Tijaabada mar kale dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>The test of {when} was for other account settings. Send the test again.</source>
        <translation type="unfinished">Tijaabadii {when} waxay ahayd dejin akoon kale. Tijaabada mar kale dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>This file holds a private key. Ask your IT for the certificate alone.</source>
        <translation type="unfinished">Faylkani fure gaar ah ayuu hayaa. IT-gaaga weydii shahaadada oo keliya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>This is not a certificate in PEM form. Ask your IT for the file that begins with “BEGIN CERTIFICATE”.</source>
        <translation type="unfinished">Kani shahaado qaabka PEM ah ma aha. IT-gaaga weydii faylka ku bilaabma “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>User name and password</source>
        <translation type="unfinished">Magaca isticmaalaha iyo erayga sirta ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Where no program may reach your mail, Submit makes a file that you send yourself. It is plain mail, unless {desk} gave you its certificate and approved it.</source>
        <translation type="unfinished">Meesha barnaamij iimaylkaaga gaari karin, Gudbi wuxuu sameeyaa fayl aad adigu dirto. Waa iimayl caadi ah, haddii uusan {desk} shahaadadiisa ku siin oo uusan ansixin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Windows sign-in (NTLM)</source>
        <translation type="unfinished">Soo gelidda Windows (NTLM)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>With Microsoft, in the browser</source>
        <translation type="unfinished">Microsoft, biraawsarka dhexdiisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your account on the desk's site is ready. It does not expire: use the same secure message again, and change its subject to the case type each time.</source>
        <translation type="unfinished">Akoonkaaga bogga miisku waa diyaar. Ma dhaco: isla fariinta ammaanka ah mar kale isticmaal, mawduuceedana mar walba ku beddel nooca kiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your company's own authority is trusted</source>
        <translation type="unfinished">Mas'uulka shirkaddaada waa la aaminaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts everything that goes to the desk. Nothing is added to the message.</source>
        <translation type="unfinished">Adeeggaaga iimaylku wuu sireeyaa wax kasta oo miiska u socda. Fariinta waxba laguma daro.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts messages with this mark, as Outlook sets it.</source>
        <translation type="unfinished">Adeeggaaga iimaylku wuu sireeyaa fariimaha calaamaddan leh, sida Outlook u dhigo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts when it sees this header. Write it as X-Name: value.</source>
        <translation type="unfinished">Adeeggaaga iimaylku wuu sireeyaa marka uu madaxan arko. U qor sidan: X-Name: value.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>Your mail service encrypts when it sees this word. It is put before each subject.</source>
        <translation type="unfinished">Adeeggaaga iimaylku wuu sireeyaa marka uu eraygan arko. Mawduuc kasta hortiisa ayaa la dhigaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>basic</source>
        <translation type="unfinished">basic</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>ntlm</source>
        <translation type="unfinished">ntlm</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>{day} ({ago})</source>
        <translation type="unfinished">{day} ({ago})</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/secure_email/view_model.py"/>
        <source>{desk} answers with a secure message that has a link, usually within {days}.</source>
        <translation type="unfinished">{desk} wuxuu ku jawaabaa fariin ammaan ah oo xiriiriye leh, badanaa {days} gudahood.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/__init__.py"/>
        <source>Settings</source>
        <translation type="unfinished">Dejinta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished">Beddel weedha sirta ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Nobody else knows it, and nobody can look it up. Use four or more words.</source>
        <translation type="unfinished">Cid kale ma taqaan, cidna ma fiirin karto. Isticmaal afar eray ama ka badan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Passphrase changed</source>
        <translation type="unfinished">Weedha sirta ah waa la beddelay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Passphrase now</source>
        <translation type="unfinished">Weedha sirta ah ee hadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Sealing your key again …</source>
        <translation type="unfinished">Furahaaga mar kale waa la shaabadaynayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Type the passphrase you have now.</source>
        <translation type="unfinished">Qor weedha sirta ah ee aad hadda haysato.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/passphrase.py"/>
        <source>Use the new one from the next sign-in. Older backups still open with the old one.</source>
        <translation type="unfinished">Isticmaal ta cusub laga bilaabo soo gelidda xigta. Nuqulladii kaydka ee hore weli tii hore ayay ku furmaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>A second lock on your sign-in</source>
        <translation type="unfinished">Quful labaad oo soo geliddaada ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>From the next sign-in this computer's secret is needed beside your passphrase.</source>
        <translation type="unfinished">Laga bilaabo soo gelidda xigta waxaa loo baahan yahay sirta kombiyuutarkan oo weedhaada sirta ah la socota.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>From the next sign-in your passphrase is enough again.</source>
        <translation type="unfinished">Laga bilaabo soo gelidda xigta weedhaada sirta ah ayaa mar kale ku filan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>It cannot be switched on here. {0}</source>
        <translation type="unfinished">Halkan laguma shidi karo. {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Off</source>
        <translation type="unfinished">Dansan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>On</source>
        <translation type="unfinished">Shidan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>On another computer, or when this one is lost, only the recovery key lets you in. Find its sheet before you switch this on. Backups made while it is on ask for both as well.</source>
        <translation type="unfinished">Kombiyuutar kale, ama marka kan la waayo, furaha soo kabashada oo keliya ayaa ku soo gelin kara. Warqaddiisa hel ka hor intaadan tan shidin. Nuqullada kaydka ee la sameeyo inta ay shidan tahay iyaguna labada ayay weydiiyaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Signing in takes your passphrase and a secret kept here: {0}.</source>
        <translation type="unfinished">Soo gelidda waxaa loo baahan yahay weedhaada sirta ah iyo sir halkan lagu hayo: {0}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Signing in would take your passphrase and a secret kept here: {0}. Somebody who saw you type, or who has a copy of the store, comes in nowhere else.</source>
        <translation type="unfinished">Soo gelidda waxaa loo baahnaan lahaa weedhaada sirta ah iyo sir halkan lagu hayo: {0}. Qof ku arkay adigoo qoraya, ama haysta nuqul bakhaarka ah, meel kale kama soo gelayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Switch it off</source>
        <translation type="unfinished">Dami</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Switch it on</source>
        <translation type="unfinished">Shid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/second.py"/>
        <source>Type your passphrase.</source>
        <translation type="unfinished">Qor weedhaada sirta ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Everything is in this folder, encrypted. There is no server and no cloud. Backups are made by themselves: see Backups.</source>
        <translation type="unfinished">Wax walba galkan ayay ku jiraan, iyagoo sireysan. Server iyo cloud midna ma jiro. Nuqullada kaydku keligood ayaa la sameeyaa: fiiri Nuqullada kaydka.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Where the data lies</source>
        <translation type="unfinished">Meesha xogtu taal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view.py"/>
        <source>Yours alone: colleagues have their own.</source>
        <translation type="unfinished">Adiga oo keliya: saaxiibbadu kuwooda ayay leeyihiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Appearance</source>
        <translation type="unfinished">Muuqaal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>At most {most} {unit}.</source>
        <translation type="unfinished">Ugu badnaan {most} {unit}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Folder</source>
        <translation type="unfinished">Gal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Locking and names</source>
        <translation type="unfinished">Qufulka iyo magacyada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Protected by</source>
        <translation type="unfinished">Waxaa ilaaliya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>SQLCipher, with a key that only a passphrase of the staff opens</source>
        <translation type="unfinished">SQLCipher, fure ay furi karto weedh sir ah oo shaqaalaha oo keliya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/settings/view_model.py"/>
        <source>Writing</source>
        <translation type="unfinished">Qoraalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/__init__.py"/>
        <source>Sign in</source>
        <translation type="unfinished">Soo gal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Choose your name</source>
        <translation type="unfinished">Dooro magacaaga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Choose your name.</source>
        <translation type="unfinished">Dooro magacaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Forgot the passphrase?</source>
        <translation type="unfinished">Ma illowday weedha sirta ah?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Practice passphrase, unless you chose your own: {0}</source>
        <translation type="unfinished">Weedha sirta ah ee tababarka, haddaadan taada dooran: {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>The practice office: nobody in it is real.</source>
        <translation type="unfinished">Xafiiska tababarka: cidna dhab kuma aha.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>This sign-in also takes the secret that one computer's password store keeps.</source>
        <translation type="unfinished">Soo gelidani waxay kaloo qaadataa sirta uu hayo kaydka erayada sirta ah ee hal kombiyuutar.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Wait {0}</source>
        <translation type="unfinished">Sug {0}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/sign_in/view.py"/>
        <source>Your cases stay encrypted on this computer until you sign in.</source>
        <translation type="unfinished">Kiisaskaagu waa ku sireysan yihiin kombiyuutarkan ilaa aad soo gasho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/__init__.py"/>
        <source>Submit</source>
        <translation type="unfinished">Gudbi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Delete the file afterwards, then say here that it was sent.</source>
        <translation type="unfinished">Faylka kaddib tirtir, kaddib halkan ku sheeg in la diray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Encrypted to the desk's certificate: only the desk can open it.</source>
        <translation type="unfinished">Waxaa lagu sireeyay shahaadada miiska: miiska oo keliya ayaa furi kara.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Getting everything ready …</source>
        <translation type="unfinished">Wax walba waa la diyaarinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>I sent it</source>
        <translation type="unfinished">Waan diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Later</source>
        <translation type="unfinished">Mar dambe</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Mail (*.eml)</source>
        <translation type="unfinished">Iimayl (*.eml)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Open it there. It comes up as a new message: look at it and send it.</source>
        <translation type="unfinished">Halkaas ku fur. Fariin cusub ahaan ayuu u soo baxaa: fiiri oo dir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Plain mail, without personal data.</source>
        <translation type="unfinished">Iimayl caadi ah, xog shakhsi ah la'aan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the file first.</source>
        <translation type="unfinished">Marka hore faylka kaydi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the file where your mail program can open it.</source>
        <translation type="unfinished">Faylka ku kaydi meel barnaamijkaaga iimaylku furi karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the mail file</source>
        <translation type="unfinished">Kaydi faylka iimaylka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>Save the mail file …</source>
        <translation type="unfinished">Kaydi faylka iimaylka …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/carry_panel.py"/>
        <source>The mail file was saved.</source>
        <translation type="unfinished">Faylka iimaylka waa la kaydiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>A submission belongs to a case. Make one under Cases, then come back.</source>
        <translation type="unfinished">Gudbin kiis ayay ka tirsan tahay. Kiisas ka samee, kaddib soo noqo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Choose the case it is about.</source>
        <translation type="unfinished">Dooro kiiska ay ku saabsan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Find a case</source>
        <translation type="unfinished">Raadi kiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Find by reference, household or topic</source>
        <translation type="unfinished">Ku raadi tixraac, qoys ama mawduuc</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>No open case yet</source>
        <translation type="unfinished">Weli kiis furan ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Try another word: the reference, the household's name or what it is about.</source>
        <translation type="unfinished">Eray kale tijaabi: tixraaca, magaca qoyska ama waxa uu ku saabsan yahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/case_choice.py"/>
        <source>Your open cases</source>
        <translation type="unfinished">Kiisaskaaga furan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/columns.py"/>
        <source>Gate</source>
        <translation type="unfinished">Albaab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/columns.py"/>
        <source>The desk needs</source>
        <translation type="unfinished">Miisku wuxuu rabaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>MM/YYYY</source>
        <translation type="unfinished">MM/YYYY</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>filled in</source>
        <translation type="unfinished">la buuxiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>missing</source>
        <translation type="unfinished">maqan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/fact_entry.py"/>
        <source>optional</source>
        <translation type="unfinished">ikhtiyaari</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>How it will travel</source>
        <translation type="unfinished">Sida ay ku baxayso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>Set up secure email</source>
        <translation type="unfinished">Deji iimayl ammaan ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/gate_panel.py"/>
        <source>{file}: could not look inside. {why}</source>
        <translation type="unfinished">{file}: gudaha lama fiirin karin. {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Attachments</source>
        <translation type="unfinished">Lifaaqyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Could not look inside: {why}</source>
        <translation type="unfinished">Gudaha lama fiirin karin: {why}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Go on in the conversation</source>
        <translation type="unfinished">Ku sii wad wada hadalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>In your own words now.</source>
        <translation type="unfinished">Hadda ereyadaada.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Made for you from the case type.</source>
        <translation type="unfinished">Nooca kiiska ayuu ka yimid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Make it anew</source>
        <translation type="unfinished">Mar kale samee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Make the form, one row per person</source>
        <translation type="unfinished">Samee foomka, qof walba hal saf</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Message</source>
        <translation type="unfinished">Fariin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Names are hidden, so the message is too. Press Ctrl+H to show it.</source>
        <translation type="unfinished">Magacyadu waa qarsoon yihiin, markaa fariintuna waa qarsoon tahay. Riix Ctrl+H si aad u tusto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>No documents on this case. Add them on the case's own screen.</source>
        <translation type="unfinished">Dukumenti kiiskan kuma jiro. Ku dar shaashadda kiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>The desk follows from your kind of assister.</source>
        <translation type="unfinished">Miisku wuxuu ka yimaadaa nooca caawiyahaaga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>Written from your answers. You can change it.</source>
        <translation type="unfinished">Jawaabahaaga ayaa laga qoray. Waad beddeli kartaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>finding</source>
        <translation type="unfinished">helis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>findings</source>
        <translation type="unfinished">helis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>fixed</source>
        <translation type="unfinished">go'an</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>nothing found</source>
        <translation type="unfinished">waxba lama helin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/message_panel.py"/>
        <source>{size}, on the case as {name}</source>
        <translation type="unfinished">{size}, kiiska wuxuu ku yahay {name}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Go to the outbox</source>
        <translation type="unfinished">Tag sanduuqa dirista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Stopping …</source>
        <translation type="unfinished">Waa la joojinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>Submit something else for this case</source>
        <translation type="unfinished">Wax kale oo kiiskan ah gudbi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending.py"/>
        <source>You can go on working. What happens is kept step by step.</source>
        <translation type="unfinished">Shaqada waad sii wadan kartaa. Waxa dhacaya tallaabo tallaabo ayaa loo hayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>File {number} is on its way</source>
        <translation type="unfinished">Faylka {number} jidka ayuu ku jiraa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>File {number}: {percent} %</source>
        <translation type="unfinished">Faylka {number}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Files attached, if there are any</source>
        <translation type="unfinished">Faylasha waa la lifaaqay, haddii ay jiraan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>It may have been sent</source>
        <translation type="unfinished">Waxaa laga yaabaa in la diray</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>It waits in the outbox, ready to send.</source>
        <translation type="unfinished">Waxay ku sugaysaa sanduuqa dirista, diyaar u ah dirid.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Read back and checked</source>
        <translation type="unfinished">Dib loo akhriyay oo la hubiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Ready in the outbox</source>
        <translation type="unfinished">Sanduuqa dirista ku diyaar ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>Saved as a draft in your mailbox</source>
        <translation type="unfinished">Qabyo ahaan sanduuqaaga loogu kaydiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>You stopped it before it left.</source>
        <translation type="unfinished">Waad joojisay ka hor inta aysan bixin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>{desk} usually answers in 1 business day, by {due}.</source>
        <translation type="unfinished">{desk} badanaa 1 maalin shaqo ayuu ku jawaabaa, ilaa {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sending_words.py"/>
        <source>{desk} usually answers in {days} business days, by {due}.</source>
        <translation type="unfinished">{desk} badanaa {days} maalmood oo shaqo ayuu ku jawaabaa, ilaa {due}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Call sheet</source>
        <translation type="unfinished">Warqad wicitaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>How it is done</source>
        <translation type="unfinished">Sida loo qabto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Names are hidden, so the call sheet is too. Press Ctrl+H to show it.</source>
        <translation type="unfinished">Magacyadu waa qarsoon yihiin, markaa warqadda wicitaankuna waa qarsoon tahay. Riix Ctrl+H si aad u tusto.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>They will ask</source>
        <translation type="unfinished">Waxay weydiin doonaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/sheet_panel.py"/>
        <source>Who answers</source>
        <translation type="unfinished">Cidda jawaabta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>A file is still open in another program. Close it there.</source>
        <translation type="unfinished">Fayl ayaa weli barnaamij kale ku furan. Halkaas ku xir.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>Open the desk's site and answer in your secure message there. Copy a piece, paste it, and it is ticked. What you copied leaves the clipboard after {seconds} seconds.</source>
        <translation type="unfinished">Fur bogga miiska oo fariintaada ammaanka ah halkaas kaga jawaab. Qayb koobi garee, dheji, waana la calaamadeeyaa. Waxaad koobi garaysay clipboard-ka waxay ka baxdaa {seconds} ilbiriqsi kaddib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_panel.py"/>
        <source>Show the folder</source>
        <translation type="unfinished">Tus galka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the address</source>
        <translation type="unfinished">Koobi garee cinwaanka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the message</source>
        <translation type="unfinished">Koobi garee fariinta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Copy the subject</source>
        <translation type="unfinished">Koobi garee mawduuca</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Files</source>
        <translation type="unfinished">Faylal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Not ticked yet: {names}.</source>
        <translation type="unfinished">Weli lama calaamadin: {names}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/site_words.py"/>
        <source>Put them into a folder</source>
        <translation type="unfinished">Gal geli</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Case types</source>
        <translation type="unfinished">Noocyada kiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Group</source>
        <translation type="unfinished">Koox</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Nothing fits</source>
        <translation type="unfinished">Wax ku habboon ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Try another word. If the desk should answer a question of its own kind, look under “General question”.</source>
        <translation type="unfinished">Eray kale tijaabi. Haddii miisku ka jawaabayo su'aal u gaar ah, ka eeg “Su'aal guud”.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/type_choice.py"/>
        <source>Type a word, such as renewal or password</source>
        <translation type="unfinished">Qor eray, sida cusboonaysiin ama eray sir ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Another case</source>
        <translation type="unfinished">Kiis kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Draft kept {time}</source>
        <translation type="unfinished">Qabyo la hayo {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Send the submission</source>
        <translation type="unfinished">Dir gudbinta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Start over</source>
        <translation type="unfinished">Dib u bilow</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Start the submission over</source>
        <translation type="unfinished">Gudbinta dib u bilow</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Started over. The draft is gone.</source>
        <translation type="unfinished">Dib ayaa loo bilaabay. Qabyadii way tagtay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view.py"/>
        <source>Your draft is back.</source>
        <translation type="unfinished">Qabyadaadii way soo noqotay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>A newborn. Of a parent: {labels}</source>
        <translation type="unfinished">Dhallaan cusub. Waalid ka mid ah: {labels}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Call {desk} at {phone} with the client on the line.</source>
        <translation type="unfinished">Ka wac {desk} {phone} adigoo macmiilka khadka ku haya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Call {desk} at {phone}.</source>
        <translation type="unfinished">Ka wac {desk} {phone}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Cannot go this way</source>
        <translation type="unfinished">Ma bixi karto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Done in the portal, not by email. Follow the steps.</source>
        <translation type="unfinished">Portal-ka ayaa lagu qabtaa, iimayl maya. Tallaabooyinka raac.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Done with an online form, not by email. Follow the steps.</source>
        <translation type="unfinished">Foom online ah ayaa lagu qabtaa, iimayl maya. Tallaabooyinka raac.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Gate: cannot go</source>
        <translation type="unfinished">Albaab: ma bixi karto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Gate: {places} found</source>
        <translation type="unfinished">Albaab: {places} la helay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Hand over on the desk's site</source>
        <translation type="unfinished">Ku dhiib bogga miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Looking</source>
        <translation type="unfinished">Waa la eegayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Looking at what you changed …</source>
        <translation type="unfinished">Waxaad beddeshay waa la eegayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Make the form first: it has one row for each person.</source>
        <translation type="unfinished">Marka hore foomka samee: qof walba hal saf ayuu leeyahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>No personal data found.</source>
        <translation type="unfinished">Xog shakhsi ah lama helin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>No privacy warning is recorded on this case. Read it, and record it there.</source>
        <translation type="unfinished">Kiiskan digniin asturnaan lagama diiwaangelin. Akhri oo halkaas ku diiwaangeli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Not done by email. Follow the steps.</source>
        <translation type="unfinished">Iimayl laguma qabto. Tallaabooyinka raac.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Person {place}</source>
        <translation type="unfinished">Qof {place}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Personal data in 1 place.</source>
        <translation type="unfinished">Xog shakhsi ah 1 meel.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Personal data in {places} places.</source>
        <translation type="unfinished">Xog shakhsi ah {places} meelood.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Send as plain mail to {desk}</source>
        <translation type="unfinished">U dir iimayl caadi ah {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Send securely to {desk}</source>
        <translation type="unfinished">Si ammaan ah ugu dir {desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>Still missing: {names}.</source>
        <translation type="unfinished">Weli maqan: {names}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The gate reads the message before it can go.</source>
        <translation type="unfinished">Albaabku fariinta wuu akhriyaa ka hor inta aysan bixin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The gate reads the message once it has its subject.</source>
        <translation type="unfinished">Albaabku fariinta wuu akhriyaa marka ay mawduuceeda hesho.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The one of this case with {desk}, last mail {day}.</source>
        <translation type="unfinished">Kan kiiskan ee {desk}, iimaylkii ugu dambeeyay {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>The one you have with {desk}, last mail {day}. Nothing of it is quoted.</source>
        <translation type="unfinished">Kan aad la leedahay {desk}, iimaylkii ugu dambeeyay {day}. Waxba kama soo xiganayo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>applicant</source>
        <translation type="unfinished">codsade</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>child</source>
        <translation type="unfinished">ilmo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>not related</source>
        <translation type="unfinished">qaraabo ma aha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>other relative</source>
        <translation type="unfinished">qaraabo kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>parent</source>
        <translation type="unfinished">waalid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>quarter {quarter} of {year}</source>
        <translation type="unfinished">rubuca {quarter} ee {year}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>representative</source>
        <translation type="unfinished">wakiil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>sibling</source>
        <translation type="unfinished">walaal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>spouse</source>
        <translation type="unfinished">xaas ama say</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>the desk</source>
        <translation type="unfinished">miiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>the {desk}</source>
        <translation type="unfinished">{desk}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{agency} answers this, not {desk}.</source>
        <translation type="unfinished">{agency} ayaa tan ka jawaabta, ma aha {desk}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{desk} usually answers in 1 business day: sent now, by {by}.</source>
        <translation type="unfinished">{desk} badanaa 1 maalin shaqo ayuu ku jawaabaa: hadda haddii la diro, ilaa {by}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{desk} usually answers in {days} business days: sent now, by {by}.</source>
        <translation type="unfinished">{desk} badanaa {days} maalmood oo shaqo ayuu ku jawaabaa: hadda haddii la diro, ilaa {by}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{found} It travels encrypted.</source>
        <translation type="unfinished">{found} Sireysan ayay ku baxdaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/view_model.py"/>
        <source>{more} more</source>
        <translation type="unfinished">{more} kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Add more, if it helps</source>
        <translation type="unfinished">Wax kale ku dar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Choose another case type</source>
        <translation type="unfinished">Dooro nooc kiis kale</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Mind</source>
        <translation type="unfinished">Ogow</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Month or quarter</source>
        <translation type="unfinished">Bil ama rubuc</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Not needed, left out</source>
        <translation type="unfinished">Waa laga reebay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Papers</source>
        <translation type="unfinished">Waraaqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Stands in the subject, so it comes from a list.</source>
        <translation type="unfinished">Mawduuca ayay ku taal, markaa liis ayay ka timaaddaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>Who is it about?</source>
        <translation type="unfinished">Yay ku saabsan tahay?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/what_panel.py"/>
        <source>You can also call: {phone}.</source>
        <translation type="unfinished">Waad wici kartaa sidoo kale: {phone}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Ctrl+Enter in the message does the same.</source>
        <translation type="unfinished">Ctrl+Enter fariinta gudaheed isla sidaas ayay samaysaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Nothing was sent</source>
        <translation type="unfinished">Waxba lama dirin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>Open the case to write a note</source>
        <translation type="unfinished">Kiiska fur si aad qoraal u qorto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/submit/write_panel.py"/>
        <source>The gate looks at it once more …</source>
        <translation type="unfinished">Albaabku mar kale wuu fiirinayaa …</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>And on {number} more of your cases.</source>
        <translation type="unfinished">Iyo {number} kale oo kiisaskaaga ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Backups need a look</source>
        <translation type="unfinished">Nuqullada kaydku waxay u baahan yihiin eegis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Call, talk or letter</source>
        <translation type="unfinished">Wicitaan, sheeko ama warqad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Change of a note</source>
        <translation type="unfinished">Beddelka qoraal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Consent ends</source>
        <translation type="unfinished">Oggolaanshuhu wuu dhammaanayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Consent has ended</source>
        <translation type="unfinished">Oggolaanshuhu wuu dhammaaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Continue</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Deadlines by risk</source>
        <translation type="unfinished">Kama dambays khatar ahaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Decide</source>
        <translation type="unfinished">Go'aami</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Ended {day}</source>
        <translation type="unfinished">Dhammaaday {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It ended {day}.</source>
        <translation type="unfinished">Wuxuu dhammaaday {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It is good until {day}.</source>
        <translation type="unfinished">Waa ansax ilaa {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It may have been sent. Look into the mailbox.</source>
        <translation type="unfinished">Waxaa laga yaabaa in la diray. Sanduuqa iimaylka fiiri.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>It was good until {day}.</source>
        <translation type="unfinished">Wuxuu ansax ahaa ilaa {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Lapsed</source>
        <translation type="unfinished">Dhacay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Last day {day}</source>
        <translation type="unfinished">Maalinta ugu dambaysa {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Look</source>
        <translation type="unfinished">Fiiri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Message to the desk, last typed {ago}</source>
        <translation type="unfinished">Fariin miiska, markii ugu dambaysay la qoray {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Move it</source>
        <translation type="unfinished">Wareeji</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No deadline ends in the next 30 days. Add them on a case; the calendar has them all.</source>
        <translation type="unfinished">Kama dambays ku dhammaata 30ka maalmood ee soo socda ma jirto. Kiis ku dar; jadwalka ayaa dhammaan haya.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No invitation to secure email yet</source>
        <translation type="unfinished">Weli casuumaad iimayl ammaan ah ma jirto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No privacy warning is recorded</source>
        <translation type="unfinished">Digniin asturnaan lama diiwaangelin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No reply is due. What you send shows here until the desk answers.</source>
        <translation type="unfinished">Jawaab la filayo ma jirto. Waxaad dirto halkan ayay ka muuqdaan ilaa miisku jawaabo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>No task is due this week. Tasks of your cases show here a week before their day.</source>
        <translation type="unfinished">Hawl toddobaadkan ah ma jirto. Hawlaha kiisaskaagu halkan ayay ka muuqdaan toddobaad ka hor maalintooda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Not saved yet, last typed {ago}</source>
        <translation type="unfinished">Weli lama kaydin, markii ugu dambaysay la qoray {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Not sent</source>
        <translation type="unfinished">Lama dirin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Nothing is half done. Notes and messages you have begun show here.</source>
        <translation type="unfinished">Wax kala badh ah ma jiraan. Qoraallada iyo fariimaha aad bilowday halkan ayay ka muuqdaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Nothing is stuck. A submission that cannot go on without you shows here.</source>
        <translation type="unfinished">Wax xayiran ma jiraan. Gudbin aan adiga la'aantaa sii socon karin halkan ayay ka muuqataa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Over</source>
        <translation type="unfinished">Dhaaftay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Read it to the client and record it there.</source>
        <translation type="unfinished">Macmiilka u akhri oo halkaas ku diiwaangeli.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Ready to send, prepared {ago}</source>
        <translation type="unfinished">Diyaar u ah dirid, la diyaariyay {ago}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Secure email is not set up yet</source>
        <translation type="unfinished">Iimaylka ammaanka ah weli lama dejin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Sending stopped. Look what it needs.</source>
        <translation type="unfinished">Diristii way joogsatay. Fiiri waxa ay u baahan tahay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Set up</source>
        <translation type="unfinished">Deji</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Show all {number} in the outbox</source>
        <translation type="unfinished">Tus dhammaan {number} ee sanduuqa dirista</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Show the calendar</source>
        <translation type="unfinished">Tus jadwalka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Soon</source>
        <translation type="unfinished">Dhowaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The last day is {day}.</source>
        <translation type="unfinished">Maalinta ugu dambaysa waa {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The last day was {day}.</source>
        <translation type="unfinished">Maalinta ugu dambaysay waxay ahayd {day}.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The privacy office needs a look</source>
        <translation type="unfinished">Xafiiska asturnaantu wuxuu u baahan yahay eegis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The store is in an unsafe place</source>
        <translation type="unfinished">Bakhaarku wuxuu ku yaal meel aan ammaan ahayn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>The test of your encrypted email is more than a month old</source>
        <translation type="unfinished">Tijaabada iimaylkaaga sireysan bil ka badan ayay jirtaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Today, {day}</source>
        <translation type="unfinished">Maanta, {day}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Until it is repeated, nothing with personal data goes this way.</source>
        <translation type="unfinished">Ilaa lagu celiyo, wax xog shakhsi ah leh sidan kuma baxaan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Until then nothing with personal data can be sent.</source>
        <translation type="unfinished">Ilaa markaas wax xog shakhsi ah leh lama diri karo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>You have no case yet. Begin with the first household.</source>
        <translation type="unfinished">Weli kiis ma lihid. Ku bilow qoyska koowaad.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your certification ends soon</source>
        <translation type="unfinished">Shahaadadaadu dhowaan way dhammaanaysaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your certification has lapsed</source>
        <translation type="unfinished">Shahaadadaadii way dhacday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your yearly training ends soon</source>
        <translation type="unfinished">Tababarkaaga sannadlaha ahi dhowaan wuu dhammaanayaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>Your yearly training has lapsed</source>
        <translation type="unfinished">Tababarkaagii sannadlaha ahaa wuu dhacay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>case waiting for a desk</source>
        <translation type="unfinished">kiis oo miis sugaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>cases waiting for a desk</source>
        <translation type="unfinished">kiis oo miis sugaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>open case</source>
        <translation type="unfinished">kiis furan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>open cases</source>
        <translation type="unfinished">kiis furan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{desk} answers by {due}</source>
        <translation type="unfinished">{desk} wuxuu jawaabayaa ilaa {due}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{desk} is {days} late</source>
        <translation type="unfinished">{desk}: {days} daahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/screens/today/view_model.py"/>
        <source>{said} Ask the client to renew it.</source>
        <translation type="unfinished">{said} Macmiilka weydiiso inuu cusboonaysiiyo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/bands.py"/>
        <source>PRACTICE OFFICE · everyone here is invented · nothing leaves</source>
        <translation type="unfinished">XAFIISKA TABABARKA · qof walba halkan waa mala-awaal · waxba ma baxaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/caretaker.py"/>
        <source>The window locks.</source>
        <translation type="unfinished">Daaqaddu way isqufulaysaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>confirm the site's name</source>
        <translation type="unfinished">xaqiiji magaca bogga</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>encrypted email ready</source>
        <translation type="unfinished">iimaylka sireysan waa diyaar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>invitation arrived</source>
        <translation type="unfinished">casuumaaddu way timid</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>no secure email yet</source>
        <translation type="unfinished">weli iimayl ammaan ah ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>permission requested</source>
        <translation type="unfinished">fasax la codsaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>proof needed</source>
        <translation type="unfinished">caddayn loo baahan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>secure email requested</source>
        <translation type="unfinished">iimayl ammaan ah la codsaday</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>secure site ready</source>
        <translation type="unfinished">bogga ammaanka ah waa diyaar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/channel_pill.py"/>
        <source>{desk}: {state}</source>
        <translation type="unfinished">{desk}: {state}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/context.py"/>
        <source>AssisterDesk is locked. Sign in to go on.</source>
        <translation type="unfinished">AssisterDesk waa qufulan yahay. Soo gal si aad u sii waddo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>AssisterDesk made a mistake</source>
        <translation type="unfinished">AssisterDesk khalad ayuu sameeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>For whoever looks after this program; it holds no client's data:</source>
        <translation type="unfinished">Cidda barnaamijkan daryeesha; xog macmiil ma hayo:</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>Go to the first screen</source>
        <translation type="unfinished">Tag shaashadda koowaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/crash_page.py"/>
        <source>This is our fault, not yours. What was saved is still saved, and nothing was sent because of it. Go on with the first screen; if it happens again, lock and sign in anew.</source>
        <translation type="unfinished">Tani waa khaladkeenna, kaaga ma aha. Wixii la kaydiyay weli way kaydsan yihiin, waxna looma dirin. Shaashadda koowaad ku sii wad; haddii ay mar kale dhacdo, quful oo mar kale soo gal.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/idle_check.py"/>
        <source>Somebody is back.</source>
        <translation type="unfinished">Qof ayaa soo noqday.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>Copied inside AssisterDesk only.</source>
        <translation type="unfinished">AssisterDesk gudihiisa oo keliya ayaa loo koobi gareeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>Copied. The clipboard is emptied in {left}.</source>
        <translation type="unfinished">Waa la koobi gareeyay. Clipboard-ka waxaa la faaruqinayaa {left} kaddib.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/leaving.py"/>
        <source>You can paste it inside AssisterDesk, but it was not put on the clipboard.</source>
        <translation type="unfinished">AssisterDesk gudihiisa waad ku dhejin kartaa, laakiin clipboard-ka laguma ridin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>A reply that was cut off lies in your Drafts. See the outbox.</source>
        <translation type="unfinished">Jawaab la kala gooyay ayaa Qabyadaada ku jirta. Eeg sanduuqa dirista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>Mail from the desk waits in the outbox's tray.</source>
        <translation type="unfinished">Iimayl miiska ka yimid ayaa ku sugaya sanduuqa dirista.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>Something in the outbox needs you.</source>
        <translation type="unfinished">Wax sanduuqa dirista ku jira ayaa adiga kuu baahan.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>The invitation to secure email is here.</source>
        <translation type="unfinished">Casuumaadda iimaylka ammaanka ah halkan ayay joogtaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>replies were filed.</source>
        <translation type="unfinished">jawaab waa la faylgareeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>reply was filed.</source>
        <translation type="unfinished">jawaab waa la faylgareeyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>submissions were sent.</source>
        <translation type="unfinished">gudbin waa la diray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/mail_rounds.py"/>
        <source>waiting submission was sent.</source>
        <translation type="unfinished">gudbin sugaysay waa la diray.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Nothing by that name. Try another word.</source>
        <translation type="unfinished">Wax magacaas leh ma jiraan. Eray kale tijaabi.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Search or do anything</source>
        <translation type="unfinished">Raadi ama wax qabo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>Type a name, a case, a screen or what to do</source>
        <translation type="unfinished">Qor magac, kiis, shaashad ama waxa la qabanayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/palette.py"/>
        <source>What was found</source>
        <translation type="unfinished">Waxa la helay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/rail.py"/>
        <source>Lock  (Ctrl+L)</source>
        <translation type="unfinished">Quful  (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/rail.py"/>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">{title}, {number} sugaya</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>Clear this list</source>
        <translation type="unfinished">Nadiifi liiskan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>No case was opened lately</source>
        <translation type="unfinished">Kiis dhawaan lama furin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>Recent cases</source>
        <translation type="unfinished">Kiisaskii ugu dambeeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>The list of recent cases is empty. The access log keeps what was opened.</source>
        <translation type="unfinished">Liiska kiisaskii ugu dambeeyay waa madhan yahay. Diiwaanka gelitaanku wuu hayaa wixii la furay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/recent.py"/>
        <source>opened {when}</source>
        <translation type="unfinished">la furay {when}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>off</source>
        <translation type="unfinished">waa la damiyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>off, there is no dictionary for {language}</source>
        <translation type="unfinished">waa la damiyay, qaamuus {language} ah ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/spelling.py"/>
        <source>“{word}” is one of the office's words now.</source>
        <translation type="unfinished">“{word}” hadda waa erey ka mid ah kuwa xafiiska.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Clipboard is emptied in {left}</source>
        <translation type="unfinished">Clipboard-ka waxaa la faaruqinayaa {left} kaddib</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Offline</source>
        <translation type="unfinished">Offline</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Online</source>
        <translation type="unfinished">Online</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>Works without a network</source>
        <translation type="unfinished">Network la'aan wuu shaqeeyaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>all work saved {time}</source>
        <translation type="unfinished">shaqada oo dhan la kaydiyay {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/status_line.py"/>
        <source>tries again at {time}</source>
        <translation type="unfinished">mar kale ayuu isku dayayaa {time}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>From afar: {how}</source>
        <translation type="unfinished">Meel fog: {how}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Hide names (Ctrl+H)</source>
        <translation type="unfinished">Qari magacyada (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Recent cases (Ctrl+R)</source>
        <translation type="unfinished">Kiisaskii ugu dambeeyay (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Show names (Ctrl+H)</source>
        <translation type="unfinished">Tus magacyada (Ctrl+H)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/top_bar.py"/>
        <source>Signed in: {person}</source>
        <translation type="unfinished">Soo galay: {person}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>A document is still open in another program. Close it there; its copy is removed the next time AssisterDesk locks or starts.</source>
        <translation type="unfinished">Dukumenti ayaa weli barnaamij kale ku furan. Halkaas ku xir; koobigiisa waa la saaraa marka xigta ee AssisterDesk qufulmo ama bilaabmo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Are you still there?</source>
        <translation type="unfinished">Weli ma joogtaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>AssisterDesk locks in {left}. What you typed is kept.</source>
        <translation type="unfinished">AssisterDesk wuxuu isqufulayaa {left} kaddib. Waxaad qortay waa la hayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Clear the recent cases</source>
        <translation type="unfinished">Nadiifi kiisaskii ugu dambeeyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Go to {screen}</source>
        <translation type="unfinished">Tag {screen}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Hide names</source>
        <translation type="unfinished">Qari magacyada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>I am here</source>
        <translation type="unfinished">Waan joogaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>Show names</source>
        <translation type="unfinished">Tus magacyada</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/shell/window.py"/>
        <source>practice office</source>
        <translation type="unfinished">xafiiska tababarka</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>A PDF file outside AssisterDesk</source>
        <translation type="unfinished">Fayl PDF ah oo ka baxsan AssisterDesk</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Opened in another program. The copy goes when AssisterDesk locks.</source>
        <translation type="unfinished">Barnaamij kale ayaa lagu furay. Nuqulku wuu baxaa marka AssisterDesk isqufulo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Paper, read by whoever picks it up</source>
        <translation type="unfinished">Warqad, waxaa akhriya cidda qaadata</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>Save a file</source>
        <translation type="unfinished">Kaydi fayl</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>The PDF was saved.</source>
        <translation type="unfinished">PDF-ka waa la kaydiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/ways_out.py"/>
        <source>The file was saved.</source>
        <translation type="unfinished">Faylka waa la kaydiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation type="unfinished">Xir fariintan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/column_choice.py"/>
        <source>Choose columns</source>
        <translation type="unfinished">Dooro tiirar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/day_field.py"/>
        <source>There is no such day. Check the date.</source>
        <translation type="unfinished">Maalin caynkaas ah ma jirto. Hubi taariikhda.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/day_field.py"/>
        <source>Write the date as month/day/year, such as 11/21/2026.</source>
        <translation type="unfinished">Taariikhda u qor bil/maalin/sannad, sida 11/21/2026.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/field.py"/>
        <source>{label} (optional)</source>
        <translation type="unfinished">{label} (ikhtiyaari)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/help_button.py"/>
        <source>Help for this page (F1)</source>
        <translation type="unfinished">Caawimaadda boggan (F1)</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/label.py"/>
        <source>Copy</source>
        <translation type="unfinished">Koobi garee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Cut</source>
        <translation type="unfinished">Goy</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Hide the passphrase</source>
        <translation type="unfinished">Qari weedha sirta ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Paste</source>
        <translation type="unfinished">Dheji</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Redo</source>
        <translation type="unfinished">Mar kale samee</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Select all</source>
        <translation type="unfinished">Dhammaan dooro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/line_field.py"/>
        <source>Show the passphrase</source>
        <translation type="unfinished">Tus weedha sirta ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/mail_text.py"/>
        <source>The message</source>
        <translation type="unfinished">Fariinta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>Hide {what}</source>
        <translation type="unfinished">Qari {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>Show {what}</source>
        <translation type="unfinished">Tus {what}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/masked.py"/>
        <source>{what}, hidden</source>
        <translation type="unfinished">{what}, qarsoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>Make the passphrase longer.</source>
        <translation type="unfinished">Weedha sirta ah dheeree.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">Labada weedhood ee sirta ah way kala duwan yihiin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>This is not the same as the one before it.</source>
        <translation type="unfinished">Tani ma aha tii ka horraysay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/new_passphrase.py"/>
        <source>Type the new passphrase.</source>
        <translation type="unfinished">Qor weedha sirta ah ee cusub.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/plot.py"/>
        <source>not over yet</source>
        <translation type="unfinished">wali ma dhammaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/progress_line.py"/>
        <source>Stopped.</source>
        <translation type="unfinished">Waa la joojiyay.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/progress_line.py"/>
        <source>{what} {percent} %</source>
        <translation type="unfinished">{what} {percent} %</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>A few words</source>
        <translation type="unfinished">Erayo yar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Go back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Name nobody here: the log is kept for years.</source>
        <translation type="unfinished">Cidna halkan ha ku magacaabin: diiwaanka sannado ayaa la hayaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>The reason goes into the access log. You are asked once a day for each case.</source>
        <translation type="unfinished">Sababtu waxay gashaa diiwaanka gelitaanka. Kiis walba maalintii mar ayaa lagu weydiiyaa.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>This reason needs a few words. Name nobody.</source>
        <translation type="unfinished">Sababtani waxay u baahan tahay erayo yar. Cidna ha magacaabin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Why are you opening case {reference}?</source>
        <translation type="unfinished">Maxaad kiiska {reference} u furaysaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>Why are you opening this case?</source>
        <translation type="unfinished">Maxaad kiiskan u furaysaa?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/reason_bar.py"/>
        <source>needed for this reason</source>
        <translation type="unfinished">sababtan ayaa loogu baahan yahay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spans.py"/>
        <source>Marked in the text: {said}</source>
        <translation type="unfinished">Qoraalka ku calaamadsan: {said}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Add to the office's words</source>
        <translation type="unfinished">Ku dar ereyada xafiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Leave this word</source>
        <translation type="unfinished">Ereygan iska daa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Most words are in no dictionary of the chosen language; nothing is marked.</source>
        <translation type="unfinished">Ereyada badankood kuma jiraan qaamuuska luqadda la doortay; waxba lama calaamadin.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Next unknown word</source>
        <translation type="unfinished">Ereyga xiga ee aan la aqoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>No word comes near</source>
        <translation type="unfinished">Erey u dhow ma jiro</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Spelling: {language}</source>
        <translation type="unfinished">Higgaadda: {language}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Spelling: {number}. Alt+F7 goes to the next.</source>
        <translation type="unfinished">Higgaadda: {number}. Alt+F7 waxay u gudbisaa ka xiga.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>Take “{word}” off the office's words</source>
        <translation type="unfinished">Ka saar “{word}” ereyada xafiiska</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>unknown word</source>
        <translation type="unfinished">erey aan la aqoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/spelling.py"/>
        <source>unknown words</source>
        <translation type="unfinished">erey oo aan la aqoon</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/split.py"/>
        <source>Divider: the arrow keys move it, Home puts it back</source>
        <translation type="unfinished">Kala-qaybiye: furayaasha falaaruhu way dhaqaajiyaan, Home ayaa celisa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/split.py"/>
        <source>Drag to make room; double click puts it back</source>
        <translation type="unfinished">Jiid si aad meel u banneyso; laba jeer riix si loogu celiyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>done</source>
        <translation type="unfinished">la qabtay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>failed</source>
        <translation type="unfinished">fashilmay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>now</source>
        <translation type="unfinished">hadda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/step_list.py"/>
        <source>to come</source>
        <translation type="unfinished">soo socda</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Fair</source>
        <translation type="unfinished">Dhexdhexaad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Good</source>
        <translation type="unfinished">Wanaagsan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Passphrase strength: {text}</source>
        <translation type="unfinished">Awoodda weedha sirta ah: {text}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Poor</source>
        <translation type="unfinished">Liita</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Strong</source>
        <translation type="unfinished">Xoog badan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Type a passphrase.</source>
        <translation type="unfinished">Qor weedh sir ah.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/strength_meter.py"/>
        <source>Weak</source>
        <translation type="unfinished">Daciif</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Close; nothing leaves</source>
        <translation type="unfinished">Xir; waxba ma baxaan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Holds</source>
        <translation type="unfinished">Waxay haysaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Let it go as it is</source>
        <translation type="unfinished">Sideeda ha u baxdo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Let it go without the personal data</source>
        <translation type="unfinished">Ha baxdo xogta shakhsiga ah la'aanteed</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Protected</source>
        <translation type="unfinished">La ilaaliyay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Send it the secure way</source>
        <translation type="unfinished">U dir si ammaan ah</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Teach the gate</source>
        <translation type="unfinished">Albaabka bar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>What would leave</source>
        <translation type="unfinished">Waxa bixi lahaa</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Where to</source>
        <translation type="unfinished">Meesha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Which one is not personal data?</source>
        <translation type="unfinished">Tee ayaan xog shakhsi ah ahayn?</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/widgets/warning_panel.py"/>
        <source>Your office's policy does not let it leave this way as it is.</source>
        <translation type="unfinished">Siyaasadda xafiiskaagu ma oggola inay sideeda sidan ku baxdo.</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Apr</source>
        <translation type="unfinished">Abr</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>April</source>
        <translation type="unfinished">Abriil</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Aug</source>
        <translation type="unfinished">Agt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>August</source>
        <translation type="unfinished">Agoosto</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Dec</source>
        <translation type="unfinished">Dis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>December</source>
        <translation type="unfinished">Disembar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Feb</source>
        <translation type="unfinished">Feb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>February</source>
        <translation type="unfinished">Febraayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Fri</source>
        <translation type="unfinished">Jim</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Friday</source>
        <translation type="unfinished">Jimce</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jan</source>
        <translation type="unfinished">Jan</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>January</source>
        <translation type="unfinished">Janaayo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jul</source>
        <translation type="unfinished">Lul</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>July</source>
        <translation type="unfinished">Luulyo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Jun</source>
        <translation type="unfinished">Jun</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>June</source>
        <translation type="unfinished">Juun</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Mar</source>
        <translation type="unfinished">Mar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>March</source>
        <translation type="unfinished">Maarso</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>May</source>
        <translation type="unfinished">Maajo</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Mon</source>
        <translation type="unfinished">Isn</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Monday</source>
        <translation type="unfinished">Isniin</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Nov</source>
        <translation type="unfinished">Nof</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>November</source>
        <translation type="unfinished">Nofembar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Oct</source>
        <translation type="unfinished">Okt</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>October</source>
        <translation type="unfinished">Oktoobar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sat</source>
        <translation type="unfinished">Sab</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Saturday</source>
        <translation type="unfinished">Sabti</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sep</source>
        <translation type="unfinished">Seb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>September</source>
        <translation type="unfinished">Sebtembar</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sun</source>
        <translation type="unfinished">Axd</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Sunday</source>
        <translation type="unfinished">Axad</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Thu</source>
        <translation type="unfinished">Kha</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Thursday</source>
        <translation type="unfinished">Khamiis</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Tue</source>
        <translation type="unfinished">Tal</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Tuesday</source>
        <translation type="unfinished">Talaado</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Wed</source>
        <translation type="unfinished">Arb</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>Wednesday</source>
        <translation type="unfinished">Arbaco</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>byte</source>
        <translation type="unfinished">byte</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>bytes</source>
        <translation type="unfinished">byte</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>in {days} days</source>
        <translation type="unfinished">{days} maalmood gudahood</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>just now</source>
        <translation type="unfinished">hadda uun</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>second</source>
        <translation type="unfinished">ilbiriqsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>seconds</source>
        <translation type="unfinished">ilbiriqsi</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>today</source>
        <translation type="unfinished">maanta</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>tomorrow</source>
        <translation type="unfinished">berri</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>yesterday</source>
        <translation type="unfinished">shalay</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{days} days ago</source>
        <translation type="unfinished">{days} maalmood ka hor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} iyo {last}</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{hours} h ago</source>
        <translation type="unfinished">{hours} saac ka hor</translation>
    </message>
    <message>
        <location filename="../../assisterdesk/ui/wording.py"/>
        <source>{minutes} min ago</source>
        <translation type="unfinished">{minutes} daq ka hor</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>1420 Invented Ave, Apt 3, St. Paul.</source>
        <translation type="unfinished">1420 Invented Ave, Apt 3, St. Paul.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>24 hours</source>
        <translation type="unfinished">24 saacadood</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>72 hours</source>
        <translation type="unfinished">72 saacadood</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A calendar copies itself to telephones and servers. Its entries carry the kind of deadline and a reference; what names somebody does not go in.</source>
        <translation type="unfinished">Jadwal wuxuu isku koobi gareeyaa telefoonno iyo server-ro. Gelinnadiisu waxay wataan nooca kama dambaysta iyo tixraac; wax cid magacaaba ma galaan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A call or check that the person's consent covers.</source>
        <translation type="unfinished">Wicitaan ama hubin uu oggolaanshaha qofku daboolo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's email address. It often holds the name as well.</source>
        <translation type="unfinished">Cinwaanka iimaylka macmiil. Badanaa magacana wuu hayaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's name, even alone and even only a first name with a detail beside it.</source>
        <translation type="unfinished">Magaca macmiil, xitaa keligiis, iyo xitaa magaca koowaad oo faahfaahin la socoto.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A client's phone number. The desks' own numbers and your office's are not personal data.</source>
        <translation type="unfinished">Lambarka telefoonka macmiil. Lambarrada miisaska iyo kuwa xafiiskaagu xog shakhsi ah ma aha.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A colleague who worked on the case knows the person by sight and says so.</source>
        <translation type="unfinished">Saaxiib shaqo oo kiiska ka shaqeeyay ayaa qofka wejigiisa garanaya wuuna sheegayaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A colleague's name and work phone or email.</source>
        <translation type="unfinished">Magaca saaxiib shaqo iyo telefoonkiisa ama iimaylkiisa shaqada.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A condition, a pregnancy, a doctor, a medicine or a disability of somebody.</source>
        <translation type="unfinished">Xaalad caafimaad, uur, dhakhtar, daawo ama naafonimo qof.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A deadline, or care that cannot wait.</source>
        <translation type="unfinished">Kama dambays, ama daryeel aan sugi karin.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A desk's mail may lead to its site. The true host is shown and confirmed first; an address that names somebody warns.</source>
        <translation type="unfinished">Iimaylka miisku wuxuu u horseedi karaa boggiisa. Server-ka runta ah marka hore waa la tusaa oo la xaqiijiyaa; cinwaan cid magacaaba digniin ayuu bixiyaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A driver's license, passport, alien or tribal enrollment number, and what somebody's status is.</source>
        <translation type="unfinished">Liisanka darawalnimada, baasaboor, lambarka ajnabiga ama diiwaanka qabiilka, iyo xaaladda qofka.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A driver's license, passport, tribal ID or similar, held beside the face. Note which kind, not its number.</source>
        <translation type="unfinished">Liisanka darawalnimada, baasaboor, aqoonsi qabiil ama wax la mid ah, wejiga la barbar dhigay. Qor nooca, lambarkiisa maya.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A family of five.</source>
        <translation type="unfinished">Qoys shan ah.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A file outside the store is not encrypted, and it can be sent on with one click.</source>
        <translation type="unfinished">Fayl bakhaarka ka baxsan ma sireysna, hal taabasho ayaana lagu sii diri karaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A lawsuit, court order or subpoena</source>
        <translation type="unfinished">Dacwad, amar maxkamadeed ama yeeris maxkamadeed</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A number that the state, a county or a carrier gave to a person or case. Your own six-sign reference is not one.</source>
        <translation type="unfinished">Lambar gobolka, degmo ama shirkad caymis qof ama kiis siisay. Tixraacaaga lixda calaamadood ah ma aha mid.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>A ticket in the broker portal. By secure email only when the desk asked for it.</source>
        <translation type="unfinished">Tigidh portal-ka dilaallada. Iimayl ammaan ah oo keliya marka miisku weydiisto.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>ARC</source>
        <translation type="unfinished">ARC</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>About whom does it keep data?</source>
        <translation type="unfinished">Yuu xog ka hayaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account help</source>
        <translation type="unfinished">Caawin akoon</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account request follow-up</source>
        <translation type="unfinished">Dabagalka codsiga akoonka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Account request is handled</source>
        <translation type="unfinished">Codsiga akoonka waa la qabtay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Administrative hearings</source>
        <translation type="unfinished">Dhageysiyada maamulka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Agency Management Program (AMP)</source>
        <translation type="unfinished">Agency Management Program (AMP)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Agent of record status</source>
        <translation type="unfinished">Xaaladda wakiilka diiwaangashan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>An account, routing or card number.</source>
        <translation type="unfinished">Lambar akoon, routing ama kaar.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>An older sample notice said 45 days.</source>
        <translation type="unfinished">Tusaale ogeysiis oo hore wuxuu sheegay 45 maalmood.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Another program</source>
        <translation type="unfinished">Barnaamij kale</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answer in the same secure message as before, so that the desk sees what it is about.</source>
        <translation type="unfinished">Ku jawaab isla fariintii ammaanka ahayd ee hore, si miisku u arko waxa ay ku saabsan tahay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answering a person who asks for the list of data kept on them</source>
        <translation type="unfinished">U jawaabista qof weydiiya liiska xogta laga hayo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Answering a public records request</source>
        <translation type="unfinished">Ka jawaabista codsi diiwaannada dadweynaha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Anything else that points to one person</source>
        <translation type="unfinished">Wax kasta oo kale oo hal qof tilmaama</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Anything that says who a person is, alone or put together, such as a name or a birthdate; and anything that belongs to that person, such as health, school, money or work. A name by itself already counts.</source>
        <translation type="unfinished">Wax kasta oo sheega cidda qof yahay, keli ama isku dar, sida magac ama taariikh dhalasho; iyo wax kasta oo qofkaas leeyahay, sida caafimaad, dugsi, lacag ama shaqo. Magac keligiis horeba waa loo tiriyaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeal support</source>
        <translation type="unfinished">Taageerada racfaanka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeal: file one, or ask where it stands</source>
        <translation type="unfinished">Racfaan: gudbi mid, ama weydii meesha uu marayo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Appeals</source>
        <translation type="unfinished">Racfaanno</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Application help</source>
        <translation type="unfinished">Caawinta arjiga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Application status</source>
        <translation type="unfinished">Xaaladda arjiga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>As printed at its top.</source>
        <translation type="unfinished">Sida dusha sare ugu daabacan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask MNsure about your case and send it what it needs.</source>
        <translation type="unfinished">MNsure weydii kiiskaaga oo u dir waxa ay u baahan tahay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask MNsure's desk about the case</source>
        <translation type="unfinished">Miiska MNsure kiiska weydii</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask about a paper application</source>
        <translation type="unfinished">Weydii arji warqad ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask for a retroactive agent of record</source>
        <translation type="unfinished">Codso wakiil diiwaangashan oo dib u dhaca</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ask to use your own encrypted email</source>
        <translation type="unfinished">Codso inaad isticmaasho iimaylkaaga sireysan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Assister leads: contact, pause or report</source>
        <translation type="unfinished">Macaamiil suurtagal ah: xiriir, hakin ama warbixin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>At most five sentences.</source>
        <translation type="unfinished">Ugu badnaan shan weedhood.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Audit or quality review</source>
        <translation type="unfinished">Hanti dhowr ama eegista tayada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Auditing</source>
        <translation type="unfinished">Hanti dhowr</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Bank and card numbers</source>
        <translation type="unfinished">Lambarrada bangiga iyo kaarka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Billing and payment questions</source>
        <translation type="unfinished">Su'aalaha biilasha iyo lacag bixinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Book of business transfer</source>
        <translation type="unfinished">Wareejinta buugga macaamiisha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Born 03/14/1985.</source>
        <translation type="unfinished">Wuxuu dhashay 03/14/1985.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Born in Mandera, works nights at the mill.</source>
        <translation type="unfinished">Wuxuu ku dhashay Mandera, habeenkii ayuu warshadda ka shaqeeyaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Broker Agency Management Program (BAMP)</source>
        <translation type="unfinished">Broker Agency Management Program (BAMP)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Broker portal (MN-EES)</source>
        <translation type="unfinished">Portal-ka dilaallada (MN-EES)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Business secrets and single transactions of viatical settlement licensees, and data that could reveal a viator's personal, financial or health information</source>
        <translation type="unfinished">Sirta ganacsiga iyo macaamillada shirkadaha viatical settlement, iyo xog muujin karta macluumaadka shakhsiga, maaliyadda ama caafimaadka viator</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Calendar files</source>
        <translation type="unfinished">Faylasha jadwalka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call 651-555-0142.</source>
        <translation type="unfinished">Wac 651-555-0142.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call back, and three facts</source>
        <translation type="unfinished">Dib u wac, iyo saddex xog</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call once the proof is uploaded</source>
        <translation type="unfinished">Wac marka caddaynta la soo geliyo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Call the number already on file, then ask three facts from the file that a stranger would not know.</source>
        <translation type="unfinished">Wac lambarka horeba faylka ugu jira, kaddib weydii saddex xog oo faylka ku jira oo qof shisheeye uusan garan lahayn.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the client</source>
        <translation type="unfinished">Macmiilka waan wacay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the client. Reached: ... Said: ... Next: ...</source>
        <translation type="unfinished">Macmiilka waan wacay. La helay: ... Wuxuu yiri: ... Xigta: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the desk</source>
        <translation type="unfinished">Miiska waan wacay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called the desk. Spoke with: ... Client on the line: yes/no. Answer: ... Next: ...</source>
        <translation type="unfinished">Miiska waan wacay. Waxaan la hadlay: ... Macmiilka khadka ku jira: haa/maya. Jawaab: ... Xigta: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Called, no answer. Left a message to call back, without saying what it is about. Next try: ...</source>
        <translation type="unfinished">Waan wacay, jawaab ma jirin. Fariin ayaan u daayay inuu soo waco, anigoon sheegin waxa ay ku saabsan tahay. Isku dayga xiga: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Card ending in 0000.</source>
        <translation type="unfinished">Kaar ku dhammaada 0000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of a statute</source>
        <translation type="unfinished">Gudashada waajib sharci</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of an administrative rule</source>
        <translation type="unfinished">Gudashada waajib xeer maamul</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Carrying out a duty of the constitution</source>
        <translation type="unfinished">Gudashada waajib dastuur</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case 00000000.</source>
        <translation type="unfinished">Kiiska 00000000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case Association Form, signed</source>
        <translation type="unfinished">Case Association Form, saxiixan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case and member numbers</source>
        <translation type="unfinished">Lambarrada kiiska iyo xubinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Case association problem</source>
        <translation type="unfinished">Dhibaatada xiriirinta kiiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Certification, training or credit</source>
        <translation type="unfinished">Shahaado, tababar ama credit</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Checked on the phone only; not an identifier in an email.</source>
        <translation type="unfinished">Telefoonka oo keliya ayaa lagu hubiyaa; iimayl aqoonsi kuma aha.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Checking work on a sample of cases, or the access log itself.</source>
        <translation type="unfinished">Hubinta shaqada tusaale kiisas ah, ama diiwaanka gelitaanka laftiisa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Choose by December 15 for coverage from January 1; later choices start February 1. Told by a third party.</source>
        <translation type="unfinished">Dooro ilaa Disembar 15 si caymisku u bilowdo Janaayo 1; doorasho dambe waxay bilaabataa Febraayo 1. Waxaa sheegay dhinac saddexaad.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Christmas Day</source>
        <translation type="unfinished">Maalinta Kirismaska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Citizenship</source>
        <translation type="unfinished">Muwaadinnimo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Client locked out or forgot the password</source>
        <translation type="unfinished">Macmiilku wuu ka xirmay ama erayga sirta ah wuu illoobay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Close a paper case so the client can go online</source>
        <translation type="unfinished">Xir kiis warqad ah si macmiilku online ugu sii wado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Collecting, checking or sending proof the state asked for.</source>
        <translation type="unfinished">Ururinta, hubinta ama dirista caddayn gobolku weydiistay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Comparing plans, enrolling, ending or changing a plan.</source>
        <translation type="unfinished">Isbarbardhigga qorshayaasha, isdiiwaangelin, dhammayn ama beddelka qorshe.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Comparing the agency's list with per-enrollee payments or commissions.</source>
        <translation type="unfinished">Liiska wakaaladda lala barbar dhigo lacagaha qof walba ama komishannada.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Complaint or incident investigation</source>
        <translation type="unfinished">Cabasho ama baaritaan dhacdo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Complaints and answers of health insuring corporations that hold medical records</source>
        <translation type="unfinished">Cabashooyinka iyo jawaabaha shirkadaha caymiska caafimaadka ee haya diiwaannada caafimaadka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Confidential records of law enforcement investigations</source>
        <translation type="unfinished">Diiwaannada sirta ah ee baaritaannada booliska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Consumer credit reports</source>
        <translation type="unfinished">Warbixinnada credit-ka macaamiisha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Contact a new lead</source>
        <translation type="unfinished">La xiriir macmiil suurtagal ah oo cusub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Copy and paste</source>
        <translation type="unfinished">Koobi iyo dhejin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Copy for MNsure's site</source>
        <translation type="unfinished">U koobi garee bogga MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Counts and references. Names only if there is no other way.</source>
        <translation type="unfinished">Tirooyin iyo tixraacyo. Magacyo kaliya haddii si kale aysan jirin.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>County or tribal agency, or the DHS help desk</source>
        <translation type="unfinished">Wakaaladda degmada ama qabiilka, ama miiska caawinta DHS</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Coverage by an employer</source>
        <translation type="unfinished">Caymis shaqo bixiye</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Create an account when identity proofing failed</source>
        <translation type="unfinished">Akoon u samee markii caddaynta aqoonsigu fashilantay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Criminal records of the state bureau of identification and investigation</source>
        <translation type="unfinished">Diiwaannada dembiyada ee xafiiska gobolka ee aqoonsiga iyo baarista</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>DHS Member Help Desk</source>
        <translation type="unfinished">Miiska caawinta xubnaha DHS</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>DHS Member Help Desk, toll-free</source>
        <translation type="unfinished">Miiska caawinta xubnaha DHS, bilaash</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Daily work</source>
        <translation type="unfinished">Shaqada maalinlaha ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Deferred compensation: who takes part and how</source>
        <translation type="unfinished">Mushaharka dib loo dhigay: cidda ka qayb gasha iyo sida</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Diagnosis, treatment or health of people enrolled with, or applying to, a health insuring corporation</source>
        <translation type="unfinished">Cudurka, daawaynta ama caafimaadka dadka ka diiwaangashan ama u arjiga shirkad caymis caafimaad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Do you allow {office} to help you in the ways I am about to read, and to keep the facts it needs for that?</source>
        <translation type="unfinished">Ma u oggoshahay {office} inay kuu caawiso siyaabaha aan kuu akhrin doono, oo ay hayso xogta ay taas ugu baahan tahay?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for brokers; for navigators and CACs it follows from the other status requests.</source>
        <translation type="unfinished">Dilaallada waa loo dokumentiyay; hage iyo CAC waxay ka soo baxdaa codsiyada kale ee xaaladda.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for brokers; for navigators and CACs it follows.</source>
        <translation type="unfinished">Dilaallada waa loo dokumentiyay; hage iyo CAC way ka soo baxdaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Documented for navigators and CACs; for brokers it follows. The client can also do it online.</source>
        <translation type="unfinished">Hage iyo CAC waa loo dokumentiyay; dilaallada way ka soo baxdaa. Macmiilku online ayuu ku samayn karaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Driver's license and state identification card numbers</source>
        <translation type="unfinished">Lambarrada liisanka darawalnimada iyo kaarka aqoonsiga gobolka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>End or cancel a plan</source>
        <translation type="unfinished">Dhammee ama jooji qorshe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enroll in a plan by phone</source>
        <translation type="unfinished">Telefoon qorshe isaga diiwaangeli</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrolled or re-enrolled in a qualified health plan</source>
        <translation type="unfinished">Laga diiwaangeliyay ama dib looga diiwaangeliyay qorshe caafimaad oo u qalma</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrolled together with the client. Program: ... Starts: ... First payment told: yes/no. Association form: ...</source>
        <translation type="unfinished">Macmiilka ayaa lala diiwaangeliyay. Barnaamij: ... Bilow: ... Lacagta koowaad loo sheegay: haa/maya. Foomka xiriirinta: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment</source>
        <translation type="unfinished">Isdiiwaangelin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment does not match the carrier</source>
        <translation type="unfinished">Isdiiwaangelintu lama mid aha ta shirkadda</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Enrollment status</source>
        <translation type="unfinished">Xaaladda isdiiwaangelinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Every program on this computer can read what lies on the clipboard, and some keep a history of it.</source>
        <translation type="unfinished">Barnaamij walba oo kombiyuutarkan ah wuu akhriyi karaa waxa clipboard-ka ku jira, qaarna taariikhdiisa ayay hayaan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Everybody, or which person.</source>
        <translation type="unfinished">Qof walba, ama qofka.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Evidence in investigations of fraudulent viatical settlements or insurance acts</source>
        <translation type="unfinished">Caddaynta baaritaannada khiyaanada viatical settlement ama caymiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Exchange Online</source>
        <translation type="unfinished">Exchange Online</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Exemptions</source>
        <translation type="unfinished">Ka dhaafitaanno</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Family members' certifications, recertifications and medical histories under the Family and Medical Leave Act</source>
        <translation type="unfinished">Shahaadooyinka, dib u shahaadaynta iyo taariikhda caafimaad ee xubnaha qoyska, Family and Medical Leave Act</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Federal tax returns and what they say</source>
        <translation type="unfinished">Warbixinnada canshuurta federaalka iyo waxa ay sheegaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>File an appeal</source>
        <translation type="unfinished">Gudbi racfaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Filling in or correcting an application with the person.</source>
        <translation type="unfinished">Buuxinta ama saxidda arji qofka lala sameeyo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Finding a provider or a clinic</source>
        <translation type="unfinished">Helidda bixiye ama rug caafimaad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Finding out where an application, renewal or enrollment stands.</source>
        <translation type="unfinished">Ogaanshaha meesha arji, cusboonaysiin ama isdiiwaangelin marayo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First and last name as on the application.</source>
        <translation type="unfinished">Magaca koowaad iyo kan dambe sida arjiga.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First and last name.</source>
        <translation type="unfinished">Magaca koowaad iyo kan dambe.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>First names and programs are enough.</source>
        <translation type="unfinished">Magacyada koowaad iyo barnaamijyada ayaa ku filan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Five business days</source>
        <translation type="unfinished">Shan maalmood oo shaqo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Follow-up the person agreed to</source>
        <translation type="unfinished">Dabagal qofku oggolaaday</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a collective bargaining agreement</source>
        <translation type="unfinished">Raacista heshiis shaqaale oo wadajir ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a policy</source>
        <translation type="unfinished">Raacista siyaasad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following a policy of the department or of a state administrative agency</source>
        <translation type="unfinished">Raacista siyaasad waaxda ama wakaalad maamul oo gobolka ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Following an executive order or policy</source>
        <translation type="unfinished">Raacista amar ama siyaasad fulineed</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For clients. The appeal form is on the website.</source>
        <translation type="unfinished">Macaamiisha. Foomka racfaanku bogga internetka ayuu ku yaal.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For some events, such as losing coverage, it also opens up to 60 days before.</source>
        <translation type="unfinished">Dhacdooyin qaar, sida luminta caymis, waxay kaloo furantaa ilaa 60 maalmood ka hor.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>For this office: AssisterDesk, its store and its backups.</source>
        <translation type="unfinished">Xafiiskan: AssisterDesk, bakhaarkiisa iyo nuqulladiisa kaydka.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Form 1095-A</source>
        <translation type="unfinished">Foomka 1095-A</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Form 1095-A: duplicate or correction</source>
        <translation type="unfinished">Foomka 1095-A: nuqul ama sixid</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Fraud or a complaint</source>
        <translation type="unfinished">Khiyaano ama cabasho</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Friday after Thanksgiving</source>
        <translation type="unfinished">Jimcaha Thanksgiving kaddib</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>From an older edition of the policy.</source>
        <translation type="unfinished">Daabacaad hore oo siyaasadda ah ayay ka timid.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Gave the privacy notice and said what we keep, who sees it and that consent can be taken back. In: ... (language). Questions: ...</source>
        <translation type="unfinished">Ogeysiiska asturnaanta waan bixiyay, waxaanan sheegay waxa aan hayno, cidda aragta iyo in oggolaanshaha lala noqon karo. Luqad: ... Su'aalo: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>General inquiry</source>
        <translation type="unfinished">Su'aal guud</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>General question, no client data</source>
        <translation type="unfinished">Su'aal guud, xog macmiil la'aan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Get in touch at the next renewal</source>
        <translation type="unfinished">La soo xiriir cusboonaysiinta xigta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Get in touch with you when your coverage has to be renewed.</source>
        <translation type="unfinished">Kula soo xiriirno marka caymiskaaga la cusboonaysiinayo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Government and immigration numbers</source>
        <translation type="unfinished">Lambarrada dawladda iyo socdaalka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Green card number on file.</source>
        <translation type="unfinished">Lambarka green card-ka faylka ku jira.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>HIV test results of applicants for fraternal insurance</source>
        <translation type="unfinished">Natiijooyinka baaritaanka HIV ee codsadayaasha caymiska fraternal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Handing a case over</source>
        <translation type="unfinished">Wareejinta kiis</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>He was found eligible for MinnesotaCare.</source>
        <translation type="unfinished">Waxaa loo helay inuu u qalmo MinnesotaCare.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Health information</source>
        <translation type="unfinished">Macluumaadka caafimaadka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Health insurance literacy, explained</source>
        <translation type="unfinished">Sharaxaadda caymiska caafimaadka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Hearing, court order or subpoena</source>
        <translation type="unfinished">Dhageysi, amar maxkamadeed ama yeeris</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help after enrollment</source>
        <translation type="unfinished">Caawin isdiiwaangelinta kaddib</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with a renewal</source>
        <translation type="unfinished">Caawin cusboonaysiin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with an application or its status</source>
        <translation type="unfinished">Caawin arji ama xaaladdiisa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help with the application</source>
        <translation type="unfinished">Caawinta arjiga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help you after you are enrolled, for example with bills, tax forms or finding a clinic.</source>
        <translation type="unfinished">Ku caawinno isdiiwaangelinta kaddib, tusaale biilasha, foomamka canshuurta ama helidda rug caafimaad.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Help you apply for coverage and look at what you qualify for.</source>
        <translation type="unfinished">Ku caawinno inaad caymis u arjiso oo aad aragto waxa aad u qalanto.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helped into Medical Assistance</source>
        <translation type="unfinished">Laga caawiyay Medical Assistance</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helped into MinnesotaCare</source>
        <translation type="unfinished">Laga caawiyay MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helping to file or prepare an appeal.</source>
        <translation type="unfinished">Caawinta gudbinta ama diyaarinta racfaan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Helping with a renewal form or notice.</source>
        <translation type="unfinished">Caawinta foom ama ogeysiis cusboonaysiin.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Her credit is $312 a month.</source>
        <translation type="unfinished">Credit-keedu waa $312 bishii.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Her silver plan starts January 1.</source>
        <translation type="unfinished">Qorshaheeda silver wuxuu bilaabmaa Janaayo 1.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Household on several programs</source>
        <translation type="unfinished">Qoys dhowr barnaamij ku jira</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How do staff sign in, who approves access, and when is it taken away?</source>
        <translation type="unfinished">Shaqaaluhu sidee ku soo galaan, yaa gelitaanka ansixiya, goormaase laga qaadaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How does a person see what is kept on them and have it corrected?</source>
        <translation type="unfinished">Qof sidee ku arkaa waxa laga hayo oo loogu saxaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How is it kept correct and up to date?</source>
        <translation type="unfinished">Sidee sax iyo cusub loogu hayaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How long is it kept, and how is it destroyed?</source>
        <translation type="unfinished">Ilaa intee ayaa la hayaa, sideese loo baabi'iyaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How many people live in or are counted in a household.</source>
        <translation type="unfinished">Tirada dadka ku nool ama lagu tiriyo qoys.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How much tax credit somebody gets, or whether they get one.</source>
        <translation type="unfinished">Inta credit canshuureed ee qof helo, ama inuu helo iyo in kale.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>How somebody files taxes, with whom, and who claims whom.</source>
        <translation type="unfinished">Sida qof canshuur u xereeyo, cidda uu la xereeyo, iyo cidda cid sheegata.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>I will now read back what you allowed and the limits you set. Is that right? We will give you a copy.</source>
        <translation type="unfinished">Hadda waxaan kuu akhrinayaa waxaad oggolaatay iyo xadadkii aad dejisay. Ma sax baa? Nuqul ayaan ku siin doonnaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>ID number</source>
        <translation type="unfinished">Lambarka aqoonsiga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Immigration status</source>
        <translation type="unfinished">Xaaladda socdaalka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>In place of your Exchange server, with a mail account of the kind Exchange that signs in with Microsoft.</source>
        <translation type="unfinished">Beddelka serferkaaga Exchange, marka akoonka iimaylka ee nooca Exchange uu Microsoft ku galo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Income from a job: pay stubs</source>
        <translation type="unfinished">Dakhli shaqo: jeegagga mushaharka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Income from own work: ledger</source>
        <translation type="unfinished">Dakhli shaqo u gaar ah: buugga xisaabta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Independence Day</source>
        <translation type="unfinished">Maalinta Xorriyadda</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Insurance fraud investigations, until the time for prosecution is over</source>
        <translation type="unfinished">Baaritaannada khiyaanada caymiska, ilaa waqtiga dacwad qaadku dhammaado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Interpreter or other accommodation</source>
        <translation type="unfinished">Turjubaan ama adeeg kale</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Interpreters and other accommodation. For a call, use the language line under your agency's own account.</source>
        <translation type="unfinished">Turjubaanno iyo adeegyo kale. Wicitaan, isticmaal khadka luqadda ee akoonka wakaaladdaada.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Investigation or law enforcement</source>
        <translation type="unfinished">Baaritaan ama sharci fulin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Investigations of licence applicants, agents, brokers, adjusters and third party administrators</source>
        <translation type="unfinished">Baaritaannada codsadayaasha ruqsadda, wakiillada, dilaallada, qiimeeyayaasha iyo maamulayaasha dhinac saddexaad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Is a full privacy impact assessment needed, and why?</source>
        <translation type="unfinished">Qiimayn buuxda oo saamaynta asturnaanta ah ma loo baahan yahay, maxayse?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>It is when health, income, Social Security numbers or many people are involved.</source>
        <translation type="unfinished">Waa loo baahan yahay marka caafimaad, dakhli, lambarro Social Security ama dad badan ku jiraan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Juneteenth</source>
        <translation type="unfinished">Juneteenth</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Keep copies of documents</source>
        <translation type="unfinished">Hay nuqullada dukumentiyada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Keep copies of notices and proofs that you give us.</source>
        <translation type="unfinished">Hayno nuqullada ogeysiisyada iyo caddaymaha aad na siiso.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Known to a staff member, in person</source>
        <translation type="unfinished">Shaqaale shaqsi ahaan u yaqaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Labor Day</source>
        <translation type="unfinished">Maalinta Shaqaalaha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Large attachments of Microsoft 365</source>
        <translation type="unfinished">Lifaaqyada waaweyn ee Microsoft 365</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Last four: 0000.</source>
        <translation type="unfinished">Afarta u dambeeya: 0000.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Law enforcement automated data system (LEADS)</source>
        <translation type="unfinished">Nidaamka xogta booliska (LEADS)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Licensing</source>
        <translation type="unfinished">Ruqsad bixin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event change status</source>
        <translation type="unfinished">Xaaladda beddelka dhacdo nololeed</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event or special enrollment</source>
        <translation type="unfinished">Dhacdo nololeed ama isdiiwaangelin gaar ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Life event: birth, marriage, move</source>
        <translation type="unfinished">Dhacdo nololeed: dhalasho, guur, guuritaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Links in mail</source>
        <translation type="unfinished">Xiriiriyayaasha iimaylka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Looking into a complaint, a wrong access or a lost document.</source>
        <translation type="unfinished">Eegidda cabasho, gelitaan khaldan ama dukumenti lumay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Loss of coverage: letter with the last day</source>
        <translation type="unfinished">Luminta caymiska: warqad leh maalinta ugu dambaysa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure Accessibility and Equal Opportunity office</source>
        <translation type="unfinished">Xafiiska Accessibility and Equal Opportunity ee MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure account request form</source>
        <translation type="unfinished">Foomka codsiga akoonka MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure compliance hotline</source>
        <translation type="unfinished">Khadka u hoggaansanaanta MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>MNsure online change form</source>
        <translation type="unfinished">Foomka beddelka online-ka ee MNsure</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Mai Nou Xiong asked about her card.</source>
        <translation type="unfinished">Mai Nou Xiong ayaa kaarkeeda weydiisay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Martin Luther King's Birthday</source>
        <translation type="unfinished">Dhalashadii Martin Luther King</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical Assistance or MinnesotaCare case work</source>
        <translation type="unfinished">Shaqada kiisaska Medical Assistance ama MinnesotaCare</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical claims data reported to the superintendent</source>
        <translation type="unfinished">Xogta sheegashada caafimaadka ee lagu wargeliyo superintendent-ka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical history, diagnosis, prognosis or condition in an external review</source>
        <translation type="unfinished">Taariikhda caafimaad, cudurka, saadaasha ama xaaladda ee eegis dibadda ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical information that viatical settlement licensees ask for or get</source>
        <translation type="unfinished">Macluumaadka caafimaad ee shirkadaha viatical settlement weydiistaan ama helaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records</source>
        <translation type="unfinished">Diiwaannada caafimaadka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records and what a patient tells a doctor</source>
        <translation type="unfinished">Diiwaannada caafimaadka iyo waxa bukaan dhakhtar u sheego</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical records under the Americans with Disabilities Act</source>
        <translation type="unfinished">Diiwaannada caafimaadka, Americans with Disabilities Act</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Medical reports to the public employees' retirement system</source>
        <translation type="unfinished">Warbixinnada caafimaad ee nidaamka hawlgabka shaqaalaha dadweynaha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meet a new lead</source>
        <translation type="unfinished">La kulan macmiil suurtagal ah oo cusub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meeting the requirements of a state or federal program</source>
        <translation type="unfinished">Buuxinta shuruudaha barnaamij gobol ama federaal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Meetings with partners</source>
        <translation type="unfinished">Kulanno lala yeesho hay'adaha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Memorial Day</source>
        <translation type="unfinished">Memorial Day</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Month and year, such as 03/2027.</source>
        <translation type="unfinished">Bil iyo sannad, sida 03/2027.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>My name is {assister} and I work at {office}. We help people with MNsure, at no cost to you.</source>
        <translation type="unfinished">Magacaygu waa {assister} waxaanan ka shaqeeyaa {office}. Dadka waxaan ka caawinnaa MNsure, lacag la'aan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>NPN</source>
        <translation type="unfinished">NPN</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>NPN of the broker you work for</source>
        <translation type="unfinished">NPN-ka dilaalka aad u shaqayso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name nobody and describe nobody. This goes by plain email.</source>
        <translation type="unfinished">Cidna ha magacaabin hana sifayn. Tani iimayl caadi ah ayay ku baxdaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name the system, what it does, and why this assessment is made.</source>
        <translation type="unfinished">Magacow nidaamka, waxa uu qabto, iyo sababta qiimayntan loo sameeyay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Name, birthdate and address match the file. Enough only where the file holds contact data.</source>
        <translation type="unfinished">Magaca, taariikhda dhalashada iyo cinwaanku faylka waa u dhigmaan. Waxay ku filan tahay kaliya marka faylku hayo xogta xiriirka.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Named in Office settings. MNsure is told as your contract says.</source>
        <translation type="unfinished">Waxaa lagu magacaabay dejinta Xafiiska. MNsure waxaa loo sheegaa sida heshiiskaagu dhigayo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Names alone count. See Help for the list.</source>
        <translation type="unfinished">Magacyada keligood waa la tiriyaa. Liiska ka eeg Caawin.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Names and identification of viators</source>
        <translation type="unfinished">Magacyada iyo aqoonsiga viators</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>National producer number.</source>
        <translation type="unfinished">National producer number.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>New Year's Day</source>
        <translation type="unfinished">Maalinta Sannadka Cusub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Not the one-time registration number, which is never kept.</source>
        <translation type="unfinished">Ma aha lambarka diiwaangelinta ee hal mar, kaas oo aan marna la hayn.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Notarized signature</source>
        <translation type="unfinished">Saxiix notaayo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Notice or eligibility result</source>
        <translation type="unfinished">Ogeysiis ama natiijo u-qalmitaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>One hour</source>
        <translation type="unfinished">Hal saac</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>One to two business days.</source>
        <translation type="unfinished">Hal ilaa laba maalmood oo shaqo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Only what the desk needs to find and answer this.</source>
        <translation type="unfinished">Kaliya waxa miisku u baahan yahay si uu tan u helo ugana jawaabo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open a special enrollment period</source>
        <translation type="unfinished">Fur muddo isdiiwaangelin gaar ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open a ticket in the portal, under your own sign-in.</source>
        <translation type="unfinished">Portal-ka tigidh ka fur, soo geliddaada.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open enrollment for 2026</source>
        <translation type="unfinished">Isdiiwaangelinta furan ee 2026</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Open enrollment for 2027</source>
        <translation type="unfinished">Isdiiwaangelinta furan ee 2027</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other coverage, or that there is none</source>
        <translation type="unfinished">Caymis kale, ama inaan midna jirin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other income: pension, benefits, support</source>
        <translation type="unfinished">Dakhli kale: hawlgab, dheefo, masruuf</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Other reason</source>
        <translation type="unfinished">Sabab kale</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Outreach by mail, phone or social media</source>
        <translation type="unfinished">Wacyigelin boosto, telefoon ama baraha bulshada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Outreach events</source>
        <translation type="unfinished">Munaasabado wacyigelin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Paper and PDF</source>
        <translation type="unfinished">Warqad iyo PDF</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Paper is read by whoever picks it up. A call sheet or a summary for the client is part of the work, so a tick is enough.</source>
        <translation type="unfinished">Warqadda waxaa akhriya cidda qaadata. Warqad wicitaan ama kooban macmiilka waa shaqada qayb ka mid ah, markaa calaamad ayaa ku filan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Papers asked for</source>
        <translation type="unfinished">Waraaqo la weydiistay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Payment reconciliation</source>
        <translation type="unfinished">Isku dheellitirka lacagaha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Peer review committee records</source>
        <translation type="unfinished">Diiwaannada guddiga eegista asaagga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Per-enrollee payment arrives</source>
        <translation type="unfinished">Lacagta qof walba way timaaddaa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Per-enrollee payment does not add up</source>
        <translation type="unfinished">Lacagta qof walba isku ma dheelitirna</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Personal information such as account and identification numbers</source>
        <translation type="unfinished">Macluumaad shakhsi ah sida lambarrada akoonka iyo aqoonsiga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Personally identifiable information (PII)</source>
        <translation type="unfinished">Macluumaad qof lagu aqoonsan karo (PII)</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Photo ID seen in person</source>
        <translation type="unfinished">Aqoonsi sawir leh oo shaqsi ahaan loo arkay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Place of birth, mother's maiden name, a fingerprint or photo, school, employer or work history.</source>
        <translation type="unfinished">Goobta dhalashada, magaca hooyada ee guurka ka hor, farta ama sawir, dugsi, shaqo bixiye ama taariikh shaqo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Plan choice and enrollment</source>
        <translation type="unfinished">Doorashada qorshe iyo isdiiwaangelin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Portal access, own password or error</source>
        <translation type="unfinished">Gelitaanka portal, eraygaaga sirta ah ama khalad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Premium tax credit and cost sharing</source>
        <translation type="unfinished">Credit-ka canshuurta ee premium-ka iyo qaybsiga kharashka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Privacy notice given</source>
        <translation type="unfinished">Ogeysiiska asturnaanta la bixiyay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Privacy or security incident</source>
        <translation type="unfinished">Dhacdo asturnaan ama amni</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Processing or paying claims, or running a program that people take part in</source>
        <translation type="unfinished">Ka shaqaynta ama bixinta sheegashooyin, ama maamulka barnaamij dadku ka qayb galaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Public employees' retirement records: service, benefits and personal history</source>
        <translation type="unfinished">Diiwaannada hawlgabka shaqaalaha dadweynaha: adeeg, dheefo iyo taariikh shakhsi</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Records request</source>
        <translation type="unfinished">Codsi diiwaanno</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred elsewhere</source>
        <translation type="unfinished">Meel kale loo gudbiyay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to Medicare counseling</source>
        <translation type="unfinished">Loo gudbiyay la-talinta Medicare</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to a broker or another assister</source>
        <translation type="unfinished">Loo gudbiyay dilaal ama caawiye kale</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to a county, a tribe or the state for public programs</source>
        <translation type="unfinished">Loo gudbiyay degmo, qabiil ama gobolka barnaamijyada dadweynaha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to an insurance company</source>
        <translation type="unfinished">Loo gudbiyay shirkad caymis</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to the Department of Commerce or of Health</source>
        <translation type="unfinished">Loo gudbiyay Waaxda Ganacsiga ama Caafimaadka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Referred to: ... Why: ... Gave phone/address. Follow up on: ...</source>
        <translation type="unfinished">Loo gudbiyay: ... Sabab: ... Telefoon/cinwaan waan siiyay. Dabagal: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Renewal</source>
        <translation type="unfinished">Cusboonaysiin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Renewal status</source>
        <translation type="unfinished">Xaaladda cusboonaysiinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply from ARC</source>
        <translation type="unfinished">Jawaab ka timid ARC</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply from the Broker Service Line</source>
        <translation type="unfinished">Jawaab ka timid Broker Service Line</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reply is overdue</source>
        <translation type="unfinished">Jawaabtu way daahday</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report a change that goes by phone</source>
        <translation type="unfinished">Soo sheeg beddel telefoon ku baxa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report a life change</source>
        <translation type="unfinished">Soo sheeg beddel nololeed</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Report another change online</source>
        <translation type="unfinished">Beddel kale online ku soo sheeg</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Reporting a change, opening a special enrollment period.</source>
        <translation type="unfinished">Soo sheegidda beddel, furidda muddo isdiiwaangelin gaar ah.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request a secure email</source>
        <translation type="unfinished">Codso iimayl ammaan ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request an enrollment report</source>
        <translation type="unfinished">Codso warbixin isdiiwaangelin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Request for one's own list</source>
        <translation type="unfinished">Codsiga liiska qofka naftiisa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Residence in Minnesota</source>
        <translation type="unfinished">Deganaanshaha Minnesota</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Retroactive agent of record</source>
        <translation type="unfinished">Wakiil diiwaangashan oo dib u dhaca</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Retroactive agent of record is processed</source>
        <translation type="unfinished">Wakiilka diiwaangashan ee dib u dhaca waa la qabtay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Return the Need to Renew form</source>
        <translation type="unfinished">Soo celi foomka Need to Renew</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Roster, directory or contact change</source>
        <translation type="unfinished">Beddelka liiska, tusaha ama xiriirka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Running the office</source>
        <translation type="unfinished">Maamulka xafiiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Say in a few words what it is; name nobody.</source>
        <translation type="unfinished">Erayo yar ku sheeg waxa ay tahay; cidna ha magacaabin.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Security and infrastructure records</source>
        <translation type="unfinished">Diiwaannada amniga iyo kaabayaasha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the Case Association Form</source>
        <translation type="unfinished">Dir Case Association Form</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the NPN for continuing education credit</source>
        <translation type="unfinished">U dir NPN-ka credit-ka waxbarashada joogtada ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Send the proof the notice asks for</source>
        <translation type="unfinished">Dir caddaynta ogeysiisku weydiisto</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sent only when there are not enough other identifiers.</source>
        <translation type="unfinished">Kaliya waxaa la diraa marka aqoonsiyo kale oo ku filan aysan jirin.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Seven to ten business days.</source>
        <translation type="unfinished">Toddoba ilaa toban maalmood oo shaqo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>She is due in May.</source>
        <translation type="unfinished">Waxay dhalaysaa Maajo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sign-in to Microsoft</source>
        <translation type="unfinished">Gelitaanka Microsoft</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Sign-in, identity proofing or an account request.</source>
        <translation type="unfinished">Soo gelid, caddaynta aqoonsiga ama codsi akoon.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Signing in, staff, mail and settings; about no client.</source>
        <translation type="unfinished">Soo gelid, shaqaale, iimayl iyo dejin; macmiil kuma saabsana.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Social Security numbers</source>
        <translation type="unfinished">Lambarrada Social Security</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Somebody MNsure certified to help people with coverage: a navigator, a certified application counselor (CAC) or a broker. The Secure Email Policy is written for all three.</source>
        <translation type="unfinished">Qof MNsure u shahaadaysay inuu dadka caymiska ka caawiyo: hage (navigator), la-taliye codsi oo shahaado haysta (CAC) ama dilaal. Secure Email Policy saddexdaba waa loo qoray.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Somebody asked for records under a public records law.</source>
        <translation type="unfinished">Qof ayaa diiwaanno ku codsaday sharciga diiwaannada dadweynaha.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Something a hearing officer or a court asked for.</source>
        <translation type="unfinished">Wax sarkaal dhageysi ama maxkamad weydiisatay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Something the office's or the state's policy asks for, such as retention.</source>
        <translation type="unfinished">Wax siyaasadda xafiiska ama gobolku weydiisato, sida haynta.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Special enrollment and life changes</source>
        <translation type="unfinished">Isdiiwaangelin gaar ah iyo isbeddel nololeed</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Special enrollment period ends</source>
        <translation type="unfinished">Muddada isdiiwaangelinta gaarka ah way dhammaanaysaa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Staff matters, such as hiring, discharge or leave</source>
        <translation type="unfinished">Arrimaha shaqaalaha, sida qorid, eryid ama fasax</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Staff or certification matter</source>
        <translation type="unfinished">Arrin shaqaale ama shahaado</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status asked at the desk</source>
        <translation type="unfinished">Xaaladda miiska la weydiiyay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status inquiry</source>
        <translation type="unfinished">Su'aal xaalad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Status of several clients on one form</source>
        <translation type="unfinished">Xaaladda dhowr macmiil hal foom</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Such as March to May. Leave it empty for a duplicate.</source>
        <translation type="unfinished">Sida Maarso ilaa Maajo. Nuqul haddii la rabo maran uga tag.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Supervising a colleague, or proving certification.</source>
        <translation type="unfinished">Kormeerka saaxiib shaqo, ama caddaynta shahaadada.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Taking over, covering for or passing on a colleague's case.</source>
        <translation type="unfinished">La wareegidda, ku sii shaqaynta ama gudbinta kiiska saaxiib shaqo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Talk about your case with the family member or helper whom you name.</source>
        <translation type="unfinished">Kala hadalno kiiskaaga xubinta qoyska ama caawiyaha aad magacowdo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Talk to a named family member</source>
        <translation type="unfinished">La hadal xubin qoys oo la magacaabay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Tax filer's authorization or attestation</source>
        <translation type="unfinished">Awood siinta ama caddaynta canshuur xereeyaha</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Temporary password stops working</source>
        <translation type="unfinished">Erayga sirta ah ee ku meel gaarka ah wuu joogsadaa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Ten business days</source>
        <translation type="unfinished">Toban maalmood oo shaqo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Text messages or email</source>
        <translation type="unfinished">Fariimo qoraal ah ama iimayl</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Thanksgiving Day</source>
        <translation type="unfinished">Maalinta Thanksgiving</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>That somebody is a viator or insured under a viatical settlement, with name, identification, financial or medical information</source>
        <translation type="unfinished">In qof yahay viator ama lagu caymiyay viatical settlement, magac, aqoonsi, macluumaad maaliyadeed ama caafimaad la socda</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The agency that works the client's Medical Assistance or MinnesotaCare case.</source>
        <translation type="unfinished">Wakaaladda ka shaqaysa kiiska Medical Assistance ama MinnesotaCare ee macmiilka.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The day a person was born, in any form. An age with a name points the same way.</source>
        <translation type="unfinished">Maalinta qof dhashay, qaab kasta. Da' magac la socota isla waxaas ayay tilmaamtaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The desk answers with a secure message that holds a link. Set up the account there once; it does not expire.</source>
        <translation type="unfinished">Miisku wuxuu ku jawaabaa fariin ammaan ah oo xiriiriye leh. Akoonka halkaas mar ku deji; ma dhaco.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The desk asks brokers to wait three weeks before they send a status request.</source>
        <translation type="unfinished">Miisku dilaallada wuxuu weydiistaa inay saddex toddobaad sugaan ka hor intaysan dirin codsi xaalad.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The form is documented; asking about it by email is not, but it is where such questions go.</source>
        <translation type="unfinished">Foomka waa la dokumentiyay; iimayl ku weydiintiisa maya, laakiin su'aalaha noocaas ahi halkaas ayay tagaan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The kind of paper, such as pay stub or lease.</source>
        <translation type="unfinished">Nooca warqadda, sida jeeg mushahar ama heshiis kiro.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The limit of 20 people and of one form per email is documented for brokers.</source>
        <translation type="unfinished">Xadka 20 qof iyo hal foom iimaylkiiba dilaallada ayaa loo dokumentiyay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The list of one's own cases; directed at nobody in particular.</source>
        <translation type="unfinished">Liiska kiisaska qofka; qof gaar ah kuma jeedo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The longest that the federal rule allows from plan year 2027 on; MNsure's own dates were not found. Parts of the rule are before the courts. Check them.</source>
        <translation type="unfinished">Inta ugu dheer ee xeerka federaalku oggol yahay laga bilaabo sannadka qorshaha 2027; taariikhaha MNsure lama helin. Qaybo xeerka ka mid ah maxkamado ayay hor yaallaan. Hubi.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The message and the page. Leave out anything about a client.</source>
        <translation type="unfinished">Fariinta iyo bogga. Ka reeb wax kasta oo macmiil ku saabsan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The notice asks for: ... by (day): ... Client has: ... Still missing: ...</source>
        <translation type="unfinished">Ogeysiisku wuxuu weydiinayaa: ... ilaa (maalin): ... Macmiilku wuxuu haystaa: ... Weli maqan: ...</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The online form first, adults only. The PDF for minors, or when the online form fails.</source>
        <translation type="unfinished">Foomka online-ka marka hore, dadka waaweyn oo keliya. PDF-ka carruurta, ama marka foomka online-ku fashilmo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The person, or somebody acting for them, asked what is kept on them.</source>
        <translation type="unfinished">Qofka, ama cid u matasha, ayaa weydiisay waxa laga hayo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The phone number and the two days come from an older edition of the policy; ask the desk before you rely on them.</source>
        <translation type="unfinished">Lambarka telefoonka iyo labada maalmood waxay ka yimaadeen daabacaad hore oo siyaasadda ah; miiska weydii ka hor intaadan ku tiirsanaan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The policy is documented; how to ask by email follows.</source>
        <translation type="unfinished">Siyaasadda waa la dokumentiyay; sida iimayl loogu weydiiyo way ka soo baxdaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The same day</source>
        <translation type="unfinished">Isla maalinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The signed request carries a notary's seal.</source>
        <translation type="unfinished">Codsiga saxiixan wuxuu wataa shaabadda notaayo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>The whole number, an ITIN, or the last four digits. The desks never need the whole number by email.</source>
        <translation type="unfinished">Lambarka oo dhan, ITIN, ama afarta lambar ee u dambeeya. Miisasku lambarka oo dhan iimayl uguma baahna weligood.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>They file jointly.</source>
        <translation type="unfinished">Wadajir ayay u xereeyaan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>They make $41,200 a year.</source>
        <translation type="unfinished">Waxay helaan $41,200 sannadkii.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>This computer itself</source>
        <translation type="unfinished">Kombiyuutarkan laftiisa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Three facts, by phone or mail</source>
        <translation type="unfinished">Saddex xog, telefoon ama boosto</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Time that MNsure and the carrier have.</source>
        <translation type="unfinished">Waqtiga MNsure iyo shirkadda caymisku haystaan.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To help you, we need to see and keep some facts about you and your household, such as names, birthdates and income. We ask only for what the help needs. You do not have to tell us anything; without it we may not be able to help with that part.</source>
        <translation type="unfinished">Si aan kuu caawinno, waxaan u baahannahay inaan aragno oo hayno xogta qaar adiga iyo qoyskaaga ku saabsan, sida magacyo, taariikho dhalasho iyo dakhli. Waxaan weydiinnaa kaliya waxa caawintu u baahan tahay. Ma aha inaad waxba noo sheegto; la'aanteed waxaa laga yaabaa inaan qaybtaas ku caawin karin.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To read a document one has to open it. The copy is read-only and goes when the program locks or closes, but the other program may keep traces.</source>
        <translation type="unfinished">Si dukumenti loo akhriyo waa in la furaa. Nuqulku waa akhris keliya wuuna baxaa marka barnaamijku isqufulo ama xirmo, laakiin barnaamijka kale raad ayuu hayn karaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>To whom does it go, by which way, and how is it protected there?</source>
        <translation type="unfinished">Yuu u socdaa, dariiqee, sideese halkaas loogu ilaaliyaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Twin Cities</source>
        <translation type="unfinished">Twin Cities</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Typing into MNsure's own site is the main daily work. One field at a time, no warning, one line in the log, emptied after 90 seconds.</source>
        <translation type="unfinished">Ku qorista bogga MNsure waa shaqada ugu weyn ee maalin walba. Hal meel markiiba, digniin la'aan, hal sadar oo diiwaanka ah, 90 ilbiriqsi kaddib waa la faaruqiyaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification documents</source>
        <translation type="unfinished">Dukumentiyada xaqiijinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification status</source>
        <translation type="unfinished">Xaaladda xaqiijinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Verification: a fact that does not match</source>
        <translation type="unfinished">Xaqiijin: xog aan is lahayn</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Veterans Day</source>
        <translation type="unfinished">Maalinta Halyeeyada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Wait ten minutes after it before you call.</source>
        <translation type="unfinished">Toban daqiiqo sug kaddib ka hor intaadan wicin.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Wait ten minutes, then call.</source>
        <translation type="unfinished">Toban daqiiqo sug, kaddib wac.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Washington's and Lincoln's Birthday</source>
        <translation type="unfinished">Dhalashadii Washington iyo Lincoln</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>We share these facts only with MNsure, the state and the agencies that work on your case. We keep them locked, and we write down who looks at them. You can ask for that list.</source>
        <translation type="unfinished">Xogtan waxaan la wadaagnaa MNsure, gobolka iyo wakaaladaha kiiskaaga ka shaqeeya oo keliya. Way noo qufulan tahay, waxaanan qornaa cidda fiirisa. Liiskaas waad codsan kartaa.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What a person or household earns, from whom, and what it is counted as.</source>
        <translation type="unfinished">Waxa qof ama qoys helo, cidda laga helo, iyo sida loo tiriyo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What are people told, when, and how do they agree or refuse?</source>
        <translation type="unfinished">Maxaa dadka loo sheegaa, goorma, sideese u oggolaadaan ama u diidaan?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What changed since the last assessment?</source>
        <translation type="unfinished">Maxaa isbeddelay qiimayntii ugu dambaysay kaddib?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What could go wrong for the people, how likely is it, and what is done about it?</source>
        <translation type="unfinished">Maxaa dadka u xumaan kara, intee ayay suurtagal tahay, maxaase laga qabtaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What income tax returns, investigations, hearings or checks brought to light</source>
        <translation type="unfinished">Waxa warbixinnada canshuurta dakhliga, baaritaanno, dhageysiyo ama hubinno soo saareen</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is each kind of data used for? Could less be collected?</source>
        <translation type="unfinished">Nooc walba oo xog ah maxaa loo isticmaalaa? Wax ka yar ma la ururin karaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the project called, and on which date does this go out?</source>
        <translation type="unfinished">Mashruuca maxaa la yiraahdaa, taariikhdeese tani baxaysaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the system for, who owns it, and how does it serve your mission?</source>
        <translation type="unfinished">Nidaamku muxuu u yahay, yaa leh, sideese ugu adeegaa hawshaada?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What is the system, and who owns it?</source>
        <translation type="unfinished">Nidaamku waa maxay, yaase leh?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What protects the data on the computer, in backups and on the way?</source>
        <translation type="unfinished">Maxaa xogta ku ilaaliya kombiyuutarka, nuqullada kaydka iyo jidka?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>What somebody was found to qualify for, or was refused.</source>
        <translation type="unfinished">Waxa qof loo helay inuu u qalmo, ama loo diiday.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When an account of the kind Microsoft 365, or an Exchange account that signs in with Microsoft, signs in or its sign-in is renewed.</source>
        <translation type="unfinished">Marka akoon nooca Microsoft 365 ah, ama akoon Exchange ah oo Microsoft ku gala, uu soo galo ama gelitaankiisa la cusboonaysiiyo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When an attachment of more than 3 MB goes with a mail of a Microsoft 365 account.</source>
        <translation type="unfinished">Marka lifaaq ka weyn 3 MB la socdo iimayl akoon Microsoft 365.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When mail is sent or replies are looked for, with a mail account of the kind Exchange. The address is the one in your mail account; IT can fix it.</source>
        <translation type="unfinished">Marka iimayl la diro ama jawaabo la raadiyo, akoon nooca Exchange ah. Cinwaanku waa kan akoonkaaga iimaylka; IT ayaa xiri kara.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>When mail is sent or replies are looked for, with a mail account of the kind Microsoft 365.</source>
        <translation type="unfinished">Marka iimayl la diro ama jawaabo la raadiyo, akoon nooca Microsoft 365 ah.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Where a client lives or gets mail, whole or in part.</source>
        <translation type="unfinished">Meesha macmiil ku nool yahay ama boosto ku helo, dhan ama qayb.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Where the person lives.</source>
        <translation type="unfinished">Meesha qofku ku nool yahay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which kinds of personal data does it keep?</source>
        <translation type="unfinished">Noocyadee xog shakhsi ah ayuu hayaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which looks are logged, who reviews the log, and who was trained when?</source>
        <translation type="unfinished">Eegisyadee la diiwaangeliyaa, yaa diiwaanka eega, yaase goorma la tababaray?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which personal data is collected, from whom, and how?</source>
        <translation type="unfinished">Xog shakhsi ah oo noocee ah ayaa la ururiyaa, yaa laga ururiyaa, sidee?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Which plan somebody has, from when, and whether it was paid.</source>
        <translation type="unfinished">Qorshaha qof leeyahay, goorta laga bilaabo, iyo in la bixiyay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>While a person signs in to Microsoft in the browser, the answer comes back on a port of this computer. The practice office has its mail servers there.</source>
        <translation type="unfinished">Inta qofku Microsoft ka gelayo biraawsarka, jawaabtu waxay ku soo noqotaa port kombiyuutarkan ah. Xafiiska tababarku halkaas ayuu serferradiisa iimaylka ku leeyahay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who agreed to this assessment, and when?</source>
        <translation type="unfinished">Yaa qiimayntan oggolaaday, goorma?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who answers questions about it? Name, agency, phone, email.</source>
        <translation type="unfinished">Yaa su'aalaha ka jawaaba? Magac, wakaalad, telefoon, iimayl.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who in the office sees it, and how is that limited?</source>
        <translation type="unfinished">Yaa xafiiska ku arka, sideese loo xadidaa?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who is the data privacy point of contact? Name, title, agency.</source>
        <translation type="unfinished">Yaa ah barta xiriirka asturnaanta xogta? Magac, jago, wakaalad.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Who was tested for HIV, the result, and who has AIDS or a related condition</source>
        <translation type="unfinished">Cidda HIV laga baaray, natiijada, iyo cidda qabta AIDS ama xaalad la xiriirta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Why is each kind needed?</source>
        <translation type="unfinished">Maxaa nooc walba loogu baahan yahay?</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Without unreasonable delay</source>
        <translation type="unfinished">Dib u dhac aan macquul ahayn la'aantiis</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Worked with an interpreter</source>
        <translation type="unfinished">Turjubaan ayaan la shaqeeyay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Worked with an interpreter, language: ... By phone/in person. Through: ... (no account codes here).</source>
        <translation type="unfinished">Turjubaan ayaan la shaqeeyay, luqad: ... Telefoon/fool ka fool. Iyada oo loo marayo: ... (koodhadh akoon halkan ha ku qorin).</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Write to you by text message or email to set up a time, without details of your case.</source>
        <translation type="unfinished">Kuu soo qorno fariin qoraal ah ama iimayl si waqti loo dejiyo, faahfaahinta kiiskaaga la'aanteed.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>You can set limits, for example which facts we may see, whom we may talk to, or until when. You can take this consent back at any time by telling us.</source>
        <translation type="unfinished">Xadad waad dejin kartaa, tusaale xogta aan arki karno, cidda aan la hadli karno, ama ilaa goorma. Oggolaanshahan waqti kasta waad kala noqon kartaa adigoo noo sheegaya.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your Exchange server</source>
        <translation type="unfinished">Server-kaaga Exchange</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your IT person or provider; a work phone or email.</source>
        <translation type="unfinished">Qofkaaga ama bixiyahaaga IT; telefoon ama iimayl shaqo.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your agency administrator signs in there: roster, directory, authorized contacts.</source>
        <translation type="unfinished">Maamulaha wakaaladdaada ayaa halkaas ka soo gala: liis, tuse, xiriirro la oggol yahay.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your agency's privacy contact</source>
        <translation type="unfinished">Qofka asturnaanta ee wakaaladdaada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your first and last name and your assister ID.</source>
        <translation type="unfinished">Magacaaga koowaad iyo kan dambe iyo assister ID.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your name and NPN. Support staff: your name and admin ID.</source>
        <translation type="unfinished">Magacaaga iyo NPN. Shaqaalaha taageerada: magacaaga iyo admin ID.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your own user name. Never a client's, and never a password.</source>
        <translation type="unfinished">Magacaaga isticmaale. Marna kan macmiil, marna eray sir ah.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your work email.</source>
        <translation type="unfinished">Iimaylkaaga shaqada.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>Your work phone.</source>
        <translation type="unfinished">Telefoonkaaga shaqada.</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>address</source>
        <translation type="unfinished">cinwaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>admin ID</source>
        <translation type="unfinished">admin ID</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>agency</source>
        <translation type="unfinished">wakaalad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>application date</source>
        <translation type="unfinished">taariikhda arjiga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>assister ID</source>
        <translation type="unfinished">assister ID</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>association date</source>
        <translation type="unfinished">taariikhda xiriirinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>bank or card number</source>
        <translation type="unfinished">lambarka bangi ama kaar</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>carrier</source>
        <translation type="unfinished">shirkadda caymiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>citizenship or immigration status</source>
        <translation type="unfinished">muwaadinnimo ama xaaladda socdaalka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>course</source>
        <translation type="unfinished">koorso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's NPN</source>
        <translation type="unfinished">NPN-ka dilaalka hadda</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's name</source>
        <translation type="unfinished">magaca dilaalka hadda</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>current broker's portal reference number</source>
        <translation type="unfinished">lambarka tixraaca portal ee dilaalka hadda</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>date on the notice</source>
        <translation type="unfinished">taariikhda ogeysiiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day it takes effect</source>
        <translation type="unfinished">maalinta ay dhaqan gasho</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the change</source>
        <translation type="unfinished">maalinta beddelka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the course</source>
        <translation type="unfinished">maalinta koorsada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the earlier request</source>
        <translation type="unfinished">maalinta codsiga hore</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the event</source>
        <translation type="unfinished">maalinta dhacdada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day of the original enrollment</source>
        <translation type="unfinished">maalinta isdiiwaangelinta asalka ah</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the change was reported</source>
        <translation type="unfinished">maalinta beddelka la soo sheegay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the plan should end</source>
        <translation type="unfinished">maalinta qorshuhu dhammaanayo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the proof was sent</source>
        <translation type="unfinished">maalinta caddaynta la diray</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>day the request was sent</source>
        <translation type="unfinished">maalinta codsiga la diray</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>effective date</source>
        <translation type="unfinished">taariikhda dhaqan gelidda</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>eligibility</source>
        <translation type="unfinished">u-qalmitaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>employer</source>
        <translation type="unfinished">shaqo bixiye</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>encrypted email service</source>
        <translation type="unfinished">adeegga iimaylka sireysan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>enrollment</source>
        <translation type="unfinished">isdiiwaangelin</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>family size</source>
        <translation type="unfinished">tirada qoyska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>health information</source>
        <translation type="unfinished">macluumaadka caafimaadka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>household income</source>
        <translation type="unfinished">dakhliga qoyska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how it encrypts</source>
        <translation type="unfinished">sida uu u sireeyo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how it was sent in</source>
        <translation type="unfinished">sida loo soo gudbiyay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>how the proof was sent</source>
        <translation type="unfinished">sida caddaynta loo diray</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>language</source>
        <translation type="unfinished">luqad</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>last four of the SSN</source>
        <translation type="unfinished">afarta u dambeeya SSN</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>life event</source>
        <translation type="unfinished">dhacdo nololeed</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>mai.x@example.org</source>
        <translation type="unfinished">mai.x@example.org</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>maiden name</source>
        <translation type="unfinished">magaca guurka ka hor</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>may be anonymous</source>
        <translation type="unfinished">magac la'aan ayuu noqon karaa</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>months in error</source>
        <translation type="unfinished">bilaha khaldan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>months the report should cover</source>
        <translation type="unfinished">bilaha warbixintu daboolayso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>name of the broker you work for</source>
        <translation type="unfinished">magaca dilaalka aad u shaqayso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>name of the notice</source>
        <translation type="unfinished">magaca ogeysiiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's NPN</source>
        <translation type="unfinished">NPN-ka dilaalka cusub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's name</source>
        <translation type="unfinished">magaca dilaalka cusub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>new broker's portal reference number</source>
        <translation type="unfinished">lambarka tixraaca portal ee dilaalka cusub</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>notes for the desk</source>
        <translation type="unfinished">qoraallo miiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>number of agent of record clients</source>
        <translation type="unfinished">tirada macaamiisha wakiilka diiwaangashan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>option 1</source>
        <translation type="unfinished">doorasho 1</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>own_list</source>
        <translation type="unfinished">own_list</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>place of birth</source>
        <translation type="unfinished">goobta dhalashada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>plan</source>
        <translation type="unfinished">qorshe</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>portal reference number</source>
        <translation type="unfinished">lambarka tixraaca portal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>portal user name</source>
        <translation type="unfinished">magaca isticmaale ee portal</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>program</source>
        <translation type="unfinished">barnaamij</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>reason for the transfer</source>
        <translation type="unfinished">sababta wareejinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>reference of the earlier request</source>
        <translation type="unfinished">tixraaca codsiga hore</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>renewal month</source>
        <translation type="unfinished">bisha cusboonaysiinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>state or county case number</source>
        <translation type="unfinished">lambarka kiiska gobolka ama degmada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax credit</source>
        <translation type="unfinished">credit canshuureed</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax filing status</source>
        <translation type="unfinished">xaaladda xereynta canshuurta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>tax year</source>
        <translation type="unfinished">sannadka canshuurta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the call to the desk</source>
        <translation type="unfinished">wicitaanka miiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the date on the form</source>
        <translation type="unfinished">taariikhda foomka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the date on the notice</source>
        <translation type="unfinished">taariikhda ogeysiiska</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day it was mailed</source>
        <translation type="unfinished">maalinta boostada la dhigay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day it was sent</source>
        <translation type="unfinished">maalinta la diray</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the application</source>
        <translation type="unfinished">maalinta arjiga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the change</source>
        <translation type="unfinished">maalinta beddelka</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the course</source>
        <translation type="unfinished">maalinta koorsada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the enrollment</source>
        <translation type="unfinished">maalinta isdiiwaangelinta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the event</source>
        <translation type="unfinished">maalinta dhacdada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day of the request</source>
        <translation type="unfinished">maalinta codsiga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day the lead came in</source>
        <translation type="unfinished">maalinta macmiilka suurtagalka ahi yimid</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the day the message was sent</source>
        <translation type="unfinished">maalinta fariinta la diray</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the end of the period</source>
        <translation type="unfinished">dhammaadka muddada</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>the upload of the proof</source>
        <translation type="unfinished">soo gelinta caddaynta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>toll-free</source>
        <translation type="unfinished">bilaash</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what changed</source>
        <translation type="unfinished">waxa isbeddelay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what changes</source>
        <translation type="unfinished">waxa isbeddelaya</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what does not add up</source>
        <translation type="unfinished">waxa aan isku dheelitirnayn</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what does not match</source>
        <translation type="unfinished">waxa aan is lahayn</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what happens if it waits</source>
        <translation type="unfinished">waxa dhaca haddii la sugo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what is needed</source>
        <translation type="unfinished">waxa loo baahan yahay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what proof was sent</source>
        <translation type="unfinished">caddaynta la diray</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what the carrier said and when</source>
        <translation type="unfinished">waxa shirkaddu tiri iyo goorta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what the screen says</source>
        <translation type="unfinished">waxa shaashaddu sheegayso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>what you ask for</source>
        <translation type="unfinished">waxa aad weydiinayso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>when the proof was uploaded</source>
        <translation type="unfinished">goorta caddaynta la soo geliyay</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who can answer questions on it</source>
        <translation type="unfinished">cidda su'aalaha ka jawaabi karta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who is on which program</source>
        <translation type="unfinished">cidda barnaamijka ku jirta</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who is to be taken off the plan</source>
        <translation type="unfinished">cidda qorshaha laga saarayo</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>who leads should reach</source>
        <translation type="unfinished">cidda macaamiisha suurtagalka ahi gaarayaan</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>why it ends</source>
        <translation type="unfinished">sababta ay u dhammaanayso</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>your name</source>
        <translation type="unfinished">magacaaga</translation>
    </message>
    <message>
        <location filename="../../resources"/>
        <source>your question</source>
        <translation type="unfinished">su'aashaada</translation>
    </message>
    <message>
        <source>As a mail this is larger than 25 MB, more than a desk's mailbox takes. Attach fewer or smaller files, or use the desk's secure site.</source>
        <translation type="unfinished">Iimayl ahaan waxay ka weyn tahay 25 MB, in ka badan inta sanduuqa miisku qaado. Ku lifaaq faylal ka yar ama ka fudud, ama isticmaal goobta ammaanka ah ee miiska.</translation>
    </message>
    <message>
        <source>A copy lies in Sent in your mailbox, and is as safe as the mailbox.</source>
        <translation type="unfinished">Nuqul ayaa ku jira La diray ee sanduuqaaga, waxaanu u ammaan yahay sida sanduuqa.</translation>
    </message>
</context>
</TS>
