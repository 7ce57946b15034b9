package vn.xeploai.emulation.title;

import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.emulation.title.CollectiveNeed.Concerned;
import vn.xeploai.emulation.title.CollectiveNeed.CountWithTitle;
import vn.xeploai.emulation.title.CollectiveNeed.NoDiscipline;
import vn.xeploai.emulation.title.CollectiveNeed.ShareOfTier;
import vn.xeploai.emulation.title.CollectiveNeed.ShareWithTitle;
import vn.xeploai.emulation.title.Need.AllNeeds;
import vn.xeploai.emulation.title.Need.AnyNeed;
import vn.xeploai.emulation.title.RecipientNeed.Initiatives;
import vn.xeploai.emulation.title.RecipientNeed.NoVerification;
import vn.xeploai.emulation.title.RecipientNeed.Registered;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.emulation.title.RecipientNeed.UnusedYears;
import vn.xeploai.ratings.discipline.DisciplineForm;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Tier;

/** A need as people read it, in place of the formula that is the same in every language. */
public final class NeedWords {
    private NeedWords() {}

    public static Label of(Need need) {
        if (need instanceof AllNeeds all) return joined(all.needs(), "; ", "; ");
        if (need instanceof AnyNeed any) return joined(any.needs(), " hoặc ", " or ");
        return need instanceof RecipientNeed recipient ? of(recipient) : of((CollectiveNeed) need);
    }

    private static Label joined(List<Need> needs, String vi, String en) {
        var words = needs.stream().map(NeedWords::of).toList();
        return new Label(joined(words, Label::vi, vi), joined(words, Label::en, en));
    }

    private static String joined(List<Label> words, Function<Label, String> language, String by) {
        return words.stream().map(language).collect(Collectors.joining(by));
    }

    private static Label of(RecipientNeed need) {
        if (need instanceof TierInARow tier) return of(tier);
        if (need instanceof UnusedYears unused)
            return new Label(
                    "chưa dùng %d năm gần nhất để xét %s".formatted(unused.years(), any(unused.titles(), "hoặc")),
                    "the last %d years not used for %s".formatted(unused.years(), any(unused.titles(), "or")));
        if (need instanceof TitlesInARow held) return of(held);
        if (need instanceof Initiatives initiatives) return of(initiatives);
        if (need instanceof NoVerification)
            return new Label("không có khiếu nại, tố cáo chưa kết luận", "no complaint that is not concluded");
        if (need instanceof Registered registered) return of(registered);
        if (need instanceof RecipientNeed.Attested attested)
            return new Label(
                    "được xác nhận (%s)".formatted(attested.what()), "attested (%s)".formatted(attested.what()));
        return new Label("dẫn đầu cụm, khối thi đua", "first of its cluster");
    }

    private static Label of(TierInARow need) {
        var recognised = need.distinction() == null ? "" : " (%s)".formatted(need.distinction());
        var vi = "xếp loại " + orBetter(need.atLeast()).vi() + recognised;
        var en = "rated " + orBetter(need.atLeast()).en() + recognised;
        if (need.years() == 1) return new Label(vi, en);
        return new Label(
                "%s %d năm liên tục".formatted(vi, need.years()), "%s %d years in a row".formatted(en, need.years()));
    }

    private static Label of(TitlesInARow need) {
        var vi = "đạt " + any(need.titles(), "hoặc");
        var en = "holds " + any(need.titles(), "or");
        if (need.times() == 1) return new Label(vi, en);
        return need.everyYear()
                ? new Label(
                        "%s %d năm liên tục".formatted(vi, need.times()),
                        "%s %d years in a row".formatted(en, need.times()))
                : new Label("%s %d lần".formatted(vi, need.times()), "%s %d times".formatted(en, need.times()));
    }

    private static Label of(Initiatives need) {
        var vi = "có %d sáng kiến, đề tài, đề án được công nhận, phạm vi ảnh hưởng từ %s"
                .formatted(need.count(), scope(need.scope()).vi());
        var en = "%d recognised initiatives with effect in %s or wider"
                .formatted(need.count(), scope(need.scope()).en());
        if (need.years() == null) return new Label(vi, en);
        return new Label(
                "%s, trong %d năm gần nhất".formatted(vi, need.years()),
                "%s, of the last %d years".formatted(en, need.years()));
    }

    private static Label scope(InitiativeScope scope) {
        return switch (scope) {
            case BASE -> new Label("cơ sở", "the base");
            case PROVINCE -> new Label("bộ, ban, ngành, tỉnh", "the ministry or province");
            case COUNTRY -> new Label("toàn quốc", "the whole country");
        };
    }

    private static Label of(Registered need) {
        if (need.until() == null) return new Label("đã đăng ký", "registered");
        var day = MonthDay.parse("--" + need.until());
        var number = "%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue());
        return new Label("đã đăng ký chậm nhất ngày " + number, "registered by " + need.until());
    }

    private static Label of(CollectiveNeed need) {
        if (need instanceof ShareWithTitle share)
            return new Label(
                    "ít nhất %d%% cá nhân đạt %s".formatted(share.atLeastPercent(), any(share.titles(), "hoặc")),
                    "at least %d %% hold %s".formatted(share.atLeastPercent(), any(share.titles(), "or")));
        if (need instanceof ShareOfTier share)
            return new Label(
                    "ít nhất %d%% cá nhân xếp loại %s"
                            .formatted(
                                    share.atLeastPercent(),
                                    orBetter(share.tier()).vi()),
                    "at least %d %% are rated %s"
                            .formatted(
                                    share.atLeastPercent(),
                                    orBetter(share.tier()).en()));
        if (need instanceof CountWithTitle count)
            return new Label(
                    "ít nhất %d cá nhân đạt %s".formatted(count.atLeast(), any(count.titles(), "hoặc")),
                    "at least %d hold %s".formatted(count.atLeast(), any(count.titles(), "or")));
        return of((NoDiscipline) need);
    }

    private static Label of(NoDiscipline need) {
        var own = need.concerned() == Concerned.RECIPIENT;
        var form = form(need.form());
        return new Label(
                (own ? "không bị kỷ luật từ %s trở lên" : "không có cá nhân bị kỷ luật từ %s trở lên")
                        .formatted(form.vi()),
                (own ? "not disciplined with %s or heavier" : "nobody disciplined with %s or heavier")
                        .formatted(form.en()));
    }

    private static Label form(DisciplineForm form) {
        return switch (form) {
            case KHIEN_TRACH -> new Label("khiển trách", "a reprimand");
            case CANH_CAO -> new Label("cảnh cáo", "a warning");
            case HA_BAC_LUONG -> new Label("hạ bậc lương", "a lower salary step");
            case GIANG_CHUC -> new Label("giáng chức", "a lower post");
            case CACH_CHUC -> new Label("cách chức", "removal from the post");
            case GIAI_TAN -> new Label("giải tán", "dissolution");
            case KHAI_TRU -> new Label("khai trừ", "expulsion");
            case BUOC_THOI_VIEC -> new Label("buộc thôi việc", "dismissal");
        };
    }

    private static Label orBetter(Tier tier) {
        return switch (tier) {
            case EXCELLENT -> new Label("hoàn thành xuất sắc", "excellent");
            case GOOD -> new Label("hoàn thành tốt trở lên", "good or better");
            case COMPLETED -> new Label("hoàn thành trở lên", "completed or better");
            case NOT_COMPLETED -> new Label("ở bất kỳ mức nào", "at any tier");
        };
    }

    private static String any(List<String> titles, String or) {
        return String.join(" " + or + " ", titles);
    }
}
