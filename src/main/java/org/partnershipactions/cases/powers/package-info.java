/**
 * Owns the tools and powers against anti-social behaviour, their rules, and what is done
 * with them in a case; knows nothing of the case itself.
 */
@NamedInterface("powers")
package org.partnershipactions.cases.powers;

import org.springframework.modulith.NamedInterface;
