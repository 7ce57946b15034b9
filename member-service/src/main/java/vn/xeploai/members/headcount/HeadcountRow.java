package vn.xeploai.members.headcount;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many members a cell has on a day. total = probationary + official + exempt + suspended")
public record HeadcountRow(
        UUID unitId,
        long total,
        long probationary,
        long official,
        @Schema(description = "Miễn công tác và sinh hoạt") long exempt,
        @Schema(description = "Đình chỉ sinh hoạt") long suspended,
        @Schema(description = "Of the total: women") long women,
        @Schema(description = "Of the total: holders of a post of the State") long officials,
        @Schema(description = "Beside the total: members of other cells who take part here temporarily") long temporary,
        @Schema(nullable = true, description = "MD5 of the ids of those in the total, sorted and joined by commas")
                String rosterHash) {}
