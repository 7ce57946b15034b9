package vn.xeploai.gateway.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.gateway.basis.RestatedTree;
import vn.xeploai.gateway.figures.Block;
import vn.xeploai.gateway.figures.Memo;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnitFigures;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.review.ReviewAssembly;
import vn.xeploai.gateway.rule.RuleAssembly;
import vn.xeploai.platform.problem.Messages;

/**
 * The rows of a report and their sums.
 *
 * @param figures null if rating-service did not answer: then there are no figures
 * @param memos null if the headcounts are unknown
 * @param predecessors null unless the report is restated
 * @param rules null if not requested, or unknown
 * @param reviews null if not requested, or unknown
 */
record RowAssembly(
        FiguresAssembly figures,
        Memos memos,
        Map<UUID, List<RestatedTree.Predecessor>> predecessors,
        RuleAssembly rules,
        ReviewAssembly reviews,
        Locale locale) {
    ReportUnitResponse unit(UnitNode node) {
        if (node.id() == null) return unattributed();
        var now = node.current();
        return new ReportUnitResponse(
                node.id(),
                now == null ? null : now.code(),
                now == null ? null : now.name(),
                node.traits().kind(),
                node.traits().type());
    }

    private ReportUnitResponse unattributed() {
        var word = Messages.find("row.UNATTRIBUTED", locale, List.of()).orElseThrow();
        return new ReportUnitResponse(null, null, word, Block.UNATTRIBUTED.name(), null);
    }

    /** At and below a unit; null if unknown. */
    MembersResponse members(UnitNode node) {
        if (figures == null || !membersKnown(node)) return null;
        return figures.members(node.total().of(SubjectKind.MEMBER), MemoResponse.of(memo(node)));
    }

    private boolean membersKnown(UnitNode node) {
        return node.known() || figures.unrated(SubjectKind.MEMBER);
    }

    private Memo memo(UnitNode node) {
        return memos == null ? null : memos.below(node.id());
    }

    RowResponse row(UnitNode node) {
        if (figures == null) return rowWithoutRatings(node);
        var kind = SubjectKind.ofUnit(node.traits().partyLevel()).orElse(null);
        var mark = node.marks().submitted();
        var provisional = node.marks().provisional();
        return new RowResponse(
                unit(node),
                node.block(),
                node.submitted(),
                SubmissionResponse.of(node.submission()),
                mark == null ? null : mark.grade(),
                mark == null ? null : figures.tier(kind, mark.grade()),
                mark == null ? null : mark.distinction(),
                provisional == null ? null : provisional.grade(),
                members(node),
                figures.organisations(SubjectKind.CELL, node.total().of(SubjectKind.CELL)),
                rules == null ? null : rules.quota(node.id()),
                reviews == null ? null : reviews.row(node.id()),
                predecessors(node));
    }

    List<PredecessorResponse> predecessors(UnitNode node) {
        if (predecessors == null) return null;
        return predecessors.getOrDefault(node.id(), List.of()).stream()
                .map(one -> PredecessorResponse.of(one, figures))
                .toList();
    }

    private RowResponse rowWithoutRatings(UnitNode node) {
        return new RowResponse(
                unit(node), node.block(), null, null, null, null, null, null, null, null, null, null, null);
    }

    List<BlockResponse> blocks(List<UnitNode> rows) {
        if (figures == null) return null;
        Map<Block, List<UnitNode>> byBlock =
                rows.stream().collect(Collectors.groupingBy(UnitNode::block, TreeMap::new, Collectors.toList()));
        return byBlock.entrySet().stream()
                .map(block -> block(block.getKey(), block.getValue()))
                .toList();
    }

    private BlockResponse block(Block block, List<UnitNode> rows) {
        var sum = rows.stream().map(UnitNode::total).reduce(UnitFigures.NONE, UnitFigures::plus);
        var known = rows.stream().anyMatch(this::membersKnown);
        return new BlockResponse(
                block,
                rows.size(),
                known ? figures.members(sum.of(SubjectKind.MEMBER), MemoResponse.of(memo(rows))) : null,
                figures.organisations(SubjectKind.CELL, sum.of(SubjectKind.CELL)));
    }

    /** Null if that of any row is unknown. */
    private Memo memo(List<UnitNode> rows) {
        var memos = rows.stream().map(this::memo).toList();
        return memos.stream().anyMatch(Objects::isNull) ? null : memos.stream().reduce(Memo.NONE, Memo::plus);
    }
}
