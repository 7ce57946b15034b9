/** Lists with their names who is missing in the registers beside the ratings. */
package vn.xeploai.gateway.missing;
