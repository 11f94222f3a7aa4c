package org.partnershipactions.intake.triage;

/**
 * A mail to a reporter.
 *
 * @param address e-mail address as it is known now
 * @param subject subject line: the reference and nothing personal
 * @param text what the reporter is told
 */
public record ReporterLetter(String address, String subject, String text) {
}
