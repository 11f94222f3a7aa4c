/**
 * Shows the public, without an account, what is published: adopted plans and the public
 * versions of signed quarters.
 */
package org.partnershipactions.reports.site;
