package violations.actors;

import org.partnershipactions.security.Actor;

/** Puts an account on the thread by itself. */
public class MailThatSignsIn {

	public String sender() {
		return Actor.as(Actor.username(), Actor::username);
	}

}
