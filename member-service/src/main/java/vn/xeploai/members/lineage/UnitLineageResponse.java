package vn.xeploai.members.lineage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The origin of a unit and what became of it, through all decisions")
record UnitLineageResponse(UUID id, List<LineageStep> predecessors, List<LineageStep> successors) {}
