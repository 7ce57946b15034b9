package vn.xeploai.members.headcount;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The number of members of a cell on a day, or of all cells at and below a unit. total = probationary + official + exempt + suspended")
record HeadcountRow(
        UUID unitId,
        long total,
        long probationary,
        long official,
        @Schema(description = "Miễn công tác và sinh hoạt") long exempt,
        @Schema(description = "Đình chỉ sinh hoạt") long suspended,
        @Schema(description = "Of the total: women") long women,
        @Schema(description = "Of the total: holders of a post of the State") long officials,
        @Schema(description = "Not in the total: members of other cells who belong here temporarily") long temporary,
        @Schema(
                        nullable = true,
                        description =
                                "Identifies the members in the total and their cells: the sum over them of the first 60 bits of MD5(unit id"
                                        + " \"/\" member id), as a decimal number. It adds up like the counts. Null if there are none",
                        examples = "8412345678901234567")
                String rosterHash) {}
