/** Pages and API of late work: its list, and a decision straight from its row. */
package org.partnershipactions.overdue.web;
