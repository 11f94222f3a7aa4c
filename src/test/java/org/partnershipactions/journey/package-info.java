/**
 * Lives stories across all modules as people do: in a browser, on the whole application
 * and a real MariaDB.
 */
package org.partnershipactions.journey;
