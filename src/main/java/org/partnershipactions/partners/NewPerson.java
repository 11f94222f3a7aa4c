package org.partnershipactions.partners;

/**
 * What an administrator enters for somebody new.
 *
 * @param username name to sign in with
 * @param name name to show
 * @param email work e-mail address, may be empty
 * @param password first password
 */
public record NewPerson(String username, String name, String email, String password) {
}
