/**
 * The public's report form, page by page, without an account.
 */
@NamedInterface("publicreport")
package org.partnershipactions.intake.publicreport;

import org.springframework.modulith.NamedInterface;
