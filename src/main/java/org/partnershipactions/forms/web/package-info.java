/**
 * Brings what arrives over HTTP into the form in which it is taken, before anything reads
 * it.
 */
package org.partnershipactions.forms.web;
