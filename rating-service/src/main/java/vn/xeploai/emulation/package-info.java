/**
 * Emulation titles and commendation (thi đua, khen thưởng), on either side. They read ratings by what these export; ratings do not
 * read them.
 */
package vn.xeploai.emulation;
