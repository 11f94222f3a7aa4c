/**
 * Reads cases for people: page, list, briefing, timeline, open cases for triage.
 */
@NamedInterface("reading")
package org.partnershipactions.cases.reading;

import org.springframework.modulith.NamedInterface;
