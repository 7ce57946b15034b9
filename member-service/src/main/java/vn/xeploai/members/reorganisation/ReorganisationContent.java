package vn.xeploai.members.reorganisation;

import java.util.List;

/** What is kept of a decision beside the structure itself, as it was answered. */
record ReorganisationContent(
        ReorganisationEffect effect,
        List<FoundedUnit> founded,
        List<CodeChange> codes,
        List<CampaignMatter> campaigns,
        List<StructureAct> acts) {}
