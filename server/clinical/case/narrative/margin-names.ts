/** Names of the plane the liver was cut along, and of other edges that are not it. */

export const edge = `(?:resection |surgical |transection |parenchymal |hepatic |liver |inked |deep |final |diathermied ){0,4}(?:margins?|mgn)(?: of resection)?(?: status)?|transection plane|(?:line|plane) of resection|transection (?:line|surface)|cut (?:margin|edge)|(?:手术|肝|肝脏|肝断端|肝断面|断端|断面|各|标本|外科){0,4}切缘|肝?断面|肝?断端`;
export const isEdge = new RegExp(`(?:${edge})`, 'i');
/** An edge of a duct, a vessel or another organ alone. */
export const otherEdge =
  /\b(?:bile duct|cystic duct|ductal|hilar(?: vascular)?|vascular|portal vein|gastric|bowel|gallbladder)(?: and (?:bile )?ducts?)? margins?|tumou?r margin(?!s? (?:is|are))|pushing margin|infiltrative margin|胆(?:囊管|囊颈|管|总管)切缘|血管切缘/gi;
