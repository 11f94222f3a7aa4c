/**
 * Takes reports of anti-social behaviour in, decides at Daily Tasking what becomes of
 * them and tells whoever reported.
 */
@NamedInterface("intake")
package org.partnershipactions.cases.intake;

import org.springframework.modulith.NamedInterface;
