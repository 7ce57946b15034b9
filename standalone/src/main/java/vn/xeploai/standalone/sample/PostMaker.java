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
        give(holders, SECRETARY, Side.PARTY, "Bí thư chi bộ", true, cell.unit());
        if (cell.unit().type() == UnitType.AGENCY) giveOffices(commune, holders);
        if (headsItsArea(commune, cell)) {
            // a khu is an organisation of its residents; its head is not an official of the State
            give(holders, SECRETARY, Side.MASS_ORGANISATION, headOf(cell), true, commune.unit());
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
        give(holders, WARD_SECRETARY, Side.PARTY, "Bí thư Đảng ủy", true, commune.unit());
        for (var index = 0; index < officials; index++) giveOffice(holders, index, commune.unit());
        for (var number = 0; number < partTimers; number++) {
            var title =
                    facts.partTimerTitles().get(number % facts.partTimerTitles().size());
            give(holders, officials + number, Side.MASS_ORGANISATION, title, false, commune.unit());
        }
    }

    private void giveOffice(List<Member> holders, int index, Unit unit) {
        var leading = facts.leadingTitles();
        if (index < leading.size()) {
            give(holders, index, Side.STATE, leading.get(index), true, unit);
            return;
        }
        var titles = facts.officialTitles();
        give(holders, index, Side.STATE, titles.get((index - leading.size()) % titles.size()), false, unit);
    }

    private static boolean headsItsArea(Commune commune, Cell cell) {
        var posts = commune.facts().posts();
        if (posts.allSecretariesHeading() && cell.unit().type() == UnitType.RESIDENTIAL) return true;
        return posts.secretariesHeading().contains(cell.unit().name());
    }

    private static String headOf(Cell cell) {
        return "Trưởng " + cell.unit().name().substring("Chi bộ ".length());
    }

    private void give(List<Member> holders, int index, Side side, String title, boolean leader, Unit unit) {
        var from = draw.day(LocalDate.of(firstYear - 1, 1, 2), LocalDate.of(firstYear - 1, 12, 28));
        holders.set(index, holders.get(index).with(new Post(side, title, leader, unit.key(), from)));
    }
}
