package vn.xeploai.bench.measure;

import vn.xeploai.bench.load.Rounds;
import vn.xeploai.bench.question.JoinMethod;
import vn.xeploai.bench.scale.Level;

/**
 * Reports of one level against the plain SQL. The loads of many clients run for the lowest level only.
 *
 * @param joining how the plain SQL was faster
 * @param targets how many different units were asked for
 * @param figures how many figures of the report were found equal to those of the plain SQL
 * @param unchanged with the ETag of before; null if that is not answered with 304
 */
public record LevelResult(
        Level level,
        JoinMethod joining,
        int targets,
        int figures,
        Rounds plainOne,
        Rounds reportOne,
        Rounds plainMany,
        Rounds reportMany,
        Rounds unchanged) {}
