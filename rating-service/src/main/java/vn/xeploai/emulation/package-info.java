/**
 * Emulation titles and commendation (thi đua, khen thưởng), on either side. It reads ratings by what they export, and ratings read of
 * it only facts that it hands over through {@link vn.xeploai.ratings.fact.FactSource}.
 */
package vn.xeploai.emulation;
