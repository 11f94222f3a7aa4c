/** Pages on which auditors read who did what. */
package org.partnershipactions.audit.web;
