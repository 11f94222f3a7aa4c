package org.partnershipactions.residents;

import java.time.LocalDate;

/**
 * One role of a person in one subject.
 *
 * @param kind kind of the subject, such as case
 * @param key key of the subject
 * @param ref reference of the subject
 * @param role the role in words
 * @param since from which day
 * @param path address of the subject's page
 */
public record Involvement(String kind, String key, String ref, String role, LocalDate since, String path) {
}
