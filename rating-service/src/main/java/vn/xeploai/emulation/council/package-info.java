/** Emulation and commendation councils (hội đồng thi đua, khen thưởng), their meetings, and their votes on items of nominations. */
package vn.xeploai.emulation.council;
