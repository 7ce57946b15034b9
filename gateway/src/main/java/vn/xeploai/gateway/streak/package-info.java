/** Lists who kept a tier for several years, with their names. */
package vn.xeploai.gateway.streak;
