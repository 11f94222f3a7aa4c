/** Page and API of the mails that wait, were sent or were given up. */
package org.partnershipactions.notifications.web;
