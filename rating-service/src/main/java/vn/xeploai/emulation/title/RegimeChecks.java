package vn.xeploai.emulation.title;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.emulation.title.Title.Requirement;
import vn.xeploai.emulation.title.Title.RevocationGround;
import vn.xeploai.emulation.title.Title.TitleRatio;
import vn.xeploai.platform.yaml.YamlFile;
import vn.xeploai.ratings.scheme.Certainty;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.LegalBasis;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** Whether the regimes are complete, and whether for each title one of them applies to an award year, and one to a day. */
final class RegimeChecks {
    private final YamlFile<Regime> file;
    private final Set<String> codes;

    private RegimeChecks(YamlFile<Regime> file, Set<String> codes) {
        this.file = file;
        this.codes = codes;
    }

    /** @throws YamlFile.FileFault with file, line and reason */
    static Map<String, Regime> check(List<YamlFile<Regime>> files) {
        var own = files.stream().map(YamlFile::value).collect(Collectors.toMap(Regime::id, Function.identity()));
        var codes = files.stream()
                .flatMap(one -> one.value().titles().stream())
                .map(Regime.Entry::code)
                .collect(Collectors.toSet());
        for (var file : files) new RegimeChecks(file, codes).own(own);
        var whole = own.values().stream()
                .map(regime -> regime.basedOn() == null ? regime : regime.over(own.get(regime.basedOn())))
                .collect(Collectors.toMap(Regime::id, Function.identity()));
        for (var file : files)
            new RegimeChecks(file, codes).whole(whole.get(file.value().id()), whole);
        return whole;
    }

    private void own(Map<String, Regime> all) {
        var regime = file.value();
        file.require((regime.id() + ".yaml").equals(file.name()), "id", "is not the file's name");
        file.present(regime.side(), "side");
        file.text(regime.title(), "title");
        file.require(regime.fromYear() > 0, "fromYear", "is missing");
        file.require(regime.toYear() == null || regime.fromYear() <= regime.toYear(), "toYear", "is before fromYear");
        var base = regime.basedOn() == null ? null : all.get(regime.basedOn());
        file.require(
                regime.basedOn() == null || base != null && base.basedOn() == null,
                "basedOn",
                "is no regime that stands alone");
        file.filled(regime.documents(), "documents");
        for (var at = 0; at < regime.documents().size(); at++) {
            file.text(regime.documents().get(at).number(), "documents[%d].number".formatted(at));
            file.text(regime.documents().get(at).title(), "documents[%d].title".formatted(at));
            file.present(regime.documents().get(at).certainty(), "documents[%d].certainty".formatted(at));
        }
        needs(regime.bars(), "bars");
        needs(regime.needsOfTitles(), "needsOfTitles");
        needs(regime.needsOfForms(), "needsOfForms");
        if (regime.revocationGrounds() != null) grounds(regime.revocationGrounds());
        var seen = new HashSet<String>();
        for (var at = 0; at < regime.titles().size(); at++) {
            var entry = regime.titles().get(at);
            var path = "titles[%d]".formatted(at);
            file.text(entry.code(), path + ".code");
            file.require(seen.add(entry.code()), path + ".code", entry.code() + " is there twice");
            own(entry, path);
        }
    }

    private void grounds(List<RevocationGround> grounds) {
        for (var at = 0; at < grounds.size(); at++) {
            var place = "revocationGrounds[%d]".formatted(at);
            file.text(grounds.get(at).code(), place + ".code");
            Label.check(file, grounds.get(at).label(), place + ".label");
            sourced(grounds.get(at).legalBasis(), grounds.get(at).certainty(), place);
        }
    }

    private void own(Regime.Entry entry, String path) {
        if (entry.label() != null) Label.check(file, entry.label(), path + ".label");
        needs(entry.needs(), path + ".needs");
        if (entry.ratio() != null) ratio(entry.ratio(), path + ".ratio");
        if (entry.vote() != null) {
            percent(entry.vote().percent(), path + ".vote.percent");
            sourced(entry.vote().legalBasis(), entry.vote().certainty(), path + ".vote");
        }
        if (entry.bodies() != null)
            for (var at = 0; at < entry.bodies().size(); at++) {
                var body = entry.bodies().get(at);
                var place = "%s.bodies[%d]".formatted(path, at);
                file.present(body.role(), place + ".role");
                file.filled(body.unitKinds(), place + ".unitKinds");
                sourced(body.legalBasis(), body.certainty(), place);
            }
        if (entry.money() != null) {
            var factor = entry.money().factor();
            file.require(factor != null && factor.signum() > 0, path + ".money.factor", "is not positive");
            sourced(entry.money().legalBasis(), entry.money().certainty(), path + ".money");
        }
    }

    private void needs(List<Requirement> needs, String path) {
        if (needs == null) return;
        for (var at = 0; at < needs.size(); at++) {
            var need = needs.get(at);
            var place = "%s[%d]".formatted(path, at);
            file.text(need.rule(), place + ".rule");
            Label.check(file, need.label(), place + ".label");
            sourced(need.legalBasis(), need.certainty(), place);
            severity(need.severity(), need.certainty(), place + ".severity");
            file.present(need.need(), place + ".need");
            new NeedChecks(file, codes).check(need.need(), place + ".need");
        }
    }

    private void ratio(TitleRatio ratio, String path) {
        file.text(ratio.rule(), path + ".rule");
        percent(ratio.percent(), path + ".percent");
        file.require((ratio.ofTitles() == null) != (ratio.ofTier() == null), path, "needs ofTitles or ofTier");
        if (ratio.ofTitles() != null)
            file.require(codes.containsAll(ratio.ofTitles()), path + ".ofTitles", "names a title that no regime has");
        sourced(ratio.legalBasis(), ratio.certainty(), path);
        severity(ratio.severity(), ratio.certainty(), path + ".severity");
    }

    private void percent(int percent, String path) {
        file.require(percent > 0 && percent <= 100, path, "is not a percentage from 1 to 100");
    }

    private void sourced(LegalBasis basis, Certainty certainty, String path) {
        file.present(basis, path + ".legalBasis");
        var known = file.value().documents().stream()
                .anyMatch(document -> document.number().equals(basis.document()));
        file.require(known, path + ".legalBasis", basis.document() + " is none of the regime's documents");
        file.present(certainty, path + ".certainty");
    }

    private void severity(Severity severity, Certainty certainty, String path) {
        file.present(severity, path);
        file.require(severity != Severity.ERROR || certainty.isSure(), path, "is ERROR, but the rule is " + certainty);
    }

    /** With what it takes over, every title has all that it must have, and no other regime of it applies to its years and days. */
    private void whole(Regime regime, Map<String, Regime> all) {
        for (var title : regime.all()) {
            var path = path(title);
            file.present(title.kind(), path + ".kind");
            file.present(title.object(), path + ".object");
            file.present(title.label(), path + ".label");
            file.filled(title.recipients(), path + ".recipients");
            file.require(fits(title), path + ".recipients", "do not fit the object and the side");
            file.filled(title.needs(), path + ".needs");
            file.filled(title.bars(), "bars");
            file.filled(title.bodies(), path + ".bodies");
            file.filled(title.merit(), path + ".merit");
            for (var other : all.values()) if (other != regime) requireApart(title, regime, other, path);
        }
    }

    private String path(Title title) {
        var codes = file.value().titles().stream().map(Regime.Entry::code).toList();
        var at = codes.indexOf(title.code());
        return at < 0 ? "titles" : "titles[%d]".formatted(at);
    }

    private static boolean fits(Title title) {
        var state = Set.of(SubjectKind.OFFICIAL, SubjectKind.AGENCY);
        return title.recipients().stream()
                .allMatch(kind -> kind.person() == (title.object() == TitleObject.PERSON)
                        && (title.object() == TitleObject.PLACE
                                || state.contains(kind) == (title.side() == Track.STATE)));
    }

    private void requireApart(Title title, Regime regime, Regime other, String path) {
        for (var same : other.all()) {
            if (!same.code().equals(title.code())) continue;
            var last = title.toYear() == null ? Integer.MAX_VALUE : title.toYear();
            var otherLast = same.toYear() == null ? Integer.MAX_VALUE : same.toYear();
            file.require(
                    last < same.fromYear() || otherLast < title.fromYear(),
                    path,
                    title.code() + " has the same award year in " + other.id());
            file.require(
                    !regime.overlaps(other), path, title.code() + " has documents of the same day in " + other.id());
        }
    }
}
