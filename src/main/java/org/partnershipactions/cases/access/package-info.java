/**
 * Owns requests to see a case, grants, 'known to', and what was shared on which legal
 * ground.
 */
@NamedInterface("access")
package org.partnershipactions.cases.access;

import org.springframework.modulith.NamedInterface;
