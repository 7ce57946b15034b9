package vn.xeploai.members.member;

import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.unit.UnitScope;
import vn.xeploai.platform.stream.StreamEnd;

/** The lines of the stream of members, for its document. */
@Schema(
        description = "One line, by `line`. Skip lines of unknown kinds",
        oneOf = {UnitScope.Header.class, MemberSql.MemberLine.class, StreamEnd.class},
        discriminatorProperty = "line",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "HEADER", schema = UnitScope.Header.class),
            @DiscriminatorMapping(value = "MEMBER", schema = MemberSql.MemberLine.class),
            @DiscriminatorMapping(value = "END", schema = StreamEnd.class)
        })
interface MemberStreamLine {}
