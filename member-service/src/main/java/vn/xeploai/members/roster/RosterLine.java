package vn.xeploai.members.roster;

import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.roster.RosterSql.IdentifiedMemberLine;
import vn.xeploai.members.roster.RosterSql.PostLine;
import vn.xeploai.members.roster.RosterSql.UnitLine;
import vn.xeploai.members.unit.UnitScope;
import vn.xeploai.platform.stream.StreamEnd;

/** The lines of the roster, for its document. */
@Schema(
        description = "One line, by `line`. Skip lines of unknown kinds",
        oneOf = {UnitScope.Header.class, UnitLine.class, IdentifiedMemberLine.class, PostLine.class, StreamEnd.class},
        discriminatorProperty = "line",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "HEADER", schema = UnitScope.Header.class),
            @DiscriminatorMapping(value = "UNIT", schema = UnitLine.class),
            @DiscriminatorMapping(value = "MEMBER", schema = IdentifiedMemberLine.class),
            @DiscriminatorMapping(value = "POST", schema = PostLine.class),
            @DiscriminatorMapping(value = "END", schema = StreamEnd.class)
        })
interface RosterLine {}
