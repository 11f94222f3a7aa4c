/**
 * Lets requests in or refuses them, and says so in plain words.
 */
package org.partnershipactions.security.web;
