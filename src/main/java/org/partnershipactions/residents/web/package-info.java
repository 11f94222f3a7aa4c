/** Pages and API of people, places and subject access. */
package org.partnershipactions.residents.web;
