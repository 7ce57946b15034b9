package vn.xeploai.members.reorganisation;

import java.util.List;

/** A decision that was drawn up and found to be without fault. */
record Drafted(Plan plan, List<StructureAct> acts, List<CodeChange> codes) {}
