/**
 * Attacks the running product over HTTP: every address, with every method, as everybody
 * who could ask. Classes with the tag {@code attack} run with {@code mvn -Pattack test}.
 */
package org.partnershipactions.attack;
