/**
 * Pages and API by which reports come in, and what other public forms share with them.
 */
@NamedInterface("web")
package org.partnershipactions.intake.web;

import org.springframework.modulith.NamedInterface;
