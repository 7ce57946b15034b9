package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.standalone.province.Draw;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Post;
import vn.xeploai.standalone.province.Post.Side;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitType;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.SampleFacts.PeopleFacts;

/** Gives posts to the first members of each cell: secretaries, heads of residential areas, officials and part-time workers. */
final class PostMaker {
    private static final int SECRETARY = 0;
    private static final int WARD_SECRETARY = 1;
    private static final int MOST_OFFICIALS = 9;
    private static final int MOST_PART_TIMERS = 3;
    /** Members of an office's cell without any post. */
    private static final int WITHOUT_OFFICE = 2;

    private final PeopleFacts facts;
    private final int firstYear;
    private final Draw draw;

    PostMaker(PeopleFacts facts, int firstYear, Draw draw) {
        this.facts = facts;
        this.firstYear = firstYear;
        this.draw = draw;
    }

    List<Member> assign(Commune commune, Cell cell, List<Member> members) {
        var holders = new ArrayList<>(members);
        give(holders, SECRETARY, post(Side.PARTY, "Bí thư chi bộ", true, "CELL_SECRETARY", cell.unit()));
        if (cell.unit().type() == UnitType.AGENCY) giveOffices(commune, holders);
        if (headsItsArea(commune, cell)) {
            // a khu is an organisation of its residents; its head is not an official of the State
            give(holders, SECRETARY, post(Side.MASS_ORGANISATION, headOf(cell), true, "AREA_HEAD", cell.unit()));
        }
        return holders;
    }

    private void giveOffices(Commune commune, List<Member> holders) {
        var known = commune.facts().posts();
        var officials = known.officials() == null
                ? Math.min(holders.size() - WITHOUT_OFFICE, MOST_OFFICIALS)
                : known.officials();
        var partTimers = known.partTimers() == null
                ? Math.min(Math.max(0, holders.size() - WITHOUT_OFFICE - officials), MOST_PART_TIMERS)
                : known.partTimers();
        var unit = commune.unit();
        give(holders, WARD_SECRETARY, post(Side.PARTY, "Bí thư Đảng ủy", true, "COMMITTEE_SECRETARY", unit));
        for (var index = 0; index < officials; index++) giveOffice(holders, index, unit);
        for (var number = 0; number < partTimers; number++) {
            var title =
                    facts.partTimerTitles().get(number % facts.partTimerTitles().size());
            give(holders, officials + number, partTimePost(title, unit));
        }
        for (var index = 0; index < known.standingMembers(); index++) {
            var since = firstDay(draw.named("standing committee " + index));
            give(holders, index, standingPost(unit, since));
        }
    }

    private void giveOffice(List<Member> holders, int index, Unit unit) {
        var leading = facts.leadingOffices();
        var others = facts.officialOffices();
        var leads = index < leading.size();
        var office = leads ? leading.get(index) : others.get((index - leading.size()) % others.size());
        give(holders, index, post(Side.STATE, office.title(), leads, office.code(), unit));
    }

    private static boolean headsItsArea(Commune commune, Cell cell) {
        var posts = commune.facts().posts();
        if (posts.allSecretariesHeading() && cell.unit().type() == UnitType.RESIDENTIAL) return true;
        return posts.secretariesHeading().contains(cell.unit().name());
    }

    private static String headOf(Cell cell) {
        return "Trưởng " + cell.unit().name().substring("Chi bộ ".length());
    }

    private void give(List<Member> holders, int index, Post post) {
        holders.set(index, holders.get(index).with(post));
    }

    private Post post(Side side, String title, boolean leader, String office, Unit unit) {
        return new Post(side, title, leader, null, office, unit.key(), firstDay(draw));
    }

    private Post partTimePost(String title, Unit unit) {
        return new Post(Side.MASS_ORGANISATION, title, false, "PART_TIME", null, unit.key(), firstDay(draw));
    }

    private static Post standingPost(Unit unit, LocalDate since) {
        return new Post(Side.PARTY, "Ủy viên Ban Thường vụ Đảng ủy", false, null, "STANDING_MEMBER", unit.key(), since);
    }

    private LocalDate firstDay(Draw own) {
        return own.day(LocalDate.of(firstYear - 1, 1, 2), LocalDate.of(firstYear - 1, 12, 28));
    }
}
