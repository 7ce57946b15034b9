package vn.xeploai.emulation.title;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.emulation.title.Title.Requirement;
import vn.xeploai.emulation.title.Title.RevocationGround;
import vn.xeploai.emulation.title.Title.TitleBody;
import vn.xeploai.emulation.title.Title.TitleMoney;
import vn.xeploai.emulation.title.Title.TitleRatio;
import vn.xeploai.emulation.title.Title.TitleVote;
import vn.xeploai.ratings.scheme.Certainty;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/**
 * One file of {@code emulation/}: a legal regime with its titles.
 *
 * @param basedOn the regime whose titles and parts of titles apply where this one has none; null if it stands alone
 * @param fromYear the first award year whose needs are these
 * @param toYear null while it goes on
 * @param papersFrom the first day of documents to which its bodies, votes and money apply; null for any day before
 * @param papersTo the day after the last; null while it is in force
 * @param bars what every award needs on the day of its document
 * @param needsOfTitles what every title (danh hiệu) needs besides
 * @param needsOfForms what every form of commendation needs besides
 * @param revocationGrounds for what an award is revoked by documents of its days
 */
record Regime(
        String id,
        Track side,
        String title,
        String basedOn,
        int fromYear,
        Integer toYear,
        LocalDate papersFrom,
        LocalDate papersTo,
        List<RegimeDocument> documents,
        List<Requirement> bars,
        List<Requirement> needsOfTitles,
        List<Requirement> needsOfForms,
        List<RevocationGround> revocationGrounds,
        List<Entry> titles) {

    record RegimeDocument(String number, String title, Certainty certainty) {}

    /**
     * A title as the file has it; what is null, the regime on which it is based has.
     *
     * @param fromYear null for that of the regime
     * @param toYear null for that of the regime
     */
    record Entry(
            String code,
            TitleKind kind,
            TitleObject object,
            Label label,
            List<SubjectKind> recipients,
            Integer fromYear,
            Integer toYear,
            List<Requirement> needs,
            TitleRatio ratio,
            TitleVote vote,
            List<TitleBody> bodies,
            TitleMoney money,
            List<Merit> merit,
            List<Label> documents) {
        private Entry withoutYears() {
            return new Entry(
                    code,
                    kind,
                    object,
                    label,
                    recipients,
                    null,
                    null,
                    needs,
                    ratio,
                    vote,
                    bodies,
                    money,
                    merit,
                    documents);
        }

        private Entry over(Entry base) {
            return new Entry(
                    code,
                    first(kind, base.kind),
                    first(object, base.object),
                    first(label, base.label),
                    first(recipients, base.recipients),
                    fromYear,
                    toYear,
                    first(needs, base.needs),
                    first(ratio, base.ratio),
                    first(vote, base.vote),
                    first(bodies, base.bodies),
                    first(money, base.money),
                    first(merit, base.merit),
                    first(documents, base.documents));
        }

        private static <T> T first(T own, T base) {
            return own != null ? own : base;
        }
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(begins()) && day.isBefore(ends());
    }

    /** Whether there is a day on which documents of both are signed. */
    boolean overlaps(Regime other) {
        return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }

    private LocalDate begins() {
        return papersFrom != null ? papersFrom : LocalDate.MIN;
    }

    private LocalDate ends() {
        return papersTo != null ? papersTo : LocalDate.MAX;
    }

    /** The same with what it takes over from the regime on which it is based; the years of that stay behind. */
    Regime over(Regime base) {
        var all = new LinkedHashMap<String, Entry>();
        base.titles.forEach(entry -> all.put(entry.code, entry.withoutYears()));
        titles.forEach(entry -> all.merge(entry.code, entry, (inherited, own) -> own.over(inherited)));
        return new Regime(
                id,
                side,
                title,
                basedOn,
                fromYear,
                toYear,
                papersFrom,
                papersTo,
                documents,
                bars != null ? bars : base.bars,
                needsOfTitles != null ? needsOfTitles : base.needsOfTitles,
                needsOfForms != null ? needsOfForms : base.needsOfForms,
                revocationGrounds != null ? revocationGrounds : base.revocationGrounds,
                List.copyOf(all.values()));
    }

    /** Its titles, each with what every title of its kind needs. */
    List<Title> all() {
        return titles.stream().map(this::title).toList();
    }

    private Title title(Entry entry) {
        var common = entry.kind == TitleKind.TITLE ? needsOfTitles : needsOfForms;
        return new Title(
                id,
                entry.code,
                entry.kind,
                side,
                entry.object,
                entry.label,
                entry.recipients,
                entry.fromYear != null ? entry.fromYear : fromYear,
                entry.toYear != null ? entry.toYear : toYear,
                Stream.of(entry.needs, common)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .toList(),
                bars,
                entry.ratio,
                entry.vote,
                entry.bodies,
                entry.money,
                entry.merit,
                entry.documents != null ? entry.documents : List.of(),
                revocationGrounds != null ? revocationGrounds : List.of());
    }
}
