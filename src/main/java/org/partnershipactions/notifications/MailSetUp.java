package org.partnershipactions.notifications;

import java.util.Map;

import org.partnershipactions.partners.setup.SetUpFacts;
import org.partnershipactions.partners.setup.SetUpItem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a mail server is connected. */
@Component
class MailSetUp implements SetUpFacts {

	private final boolean connected;

	MailSetUp(@Value("${spring.mail.host:}") String host) {
		this.connected = !host.isBlank();
	}

	@Override
	public Map<SetUpItem, Boolean> of(String partnership) {
		return Map.of(SetUpItem.MAIL, this.connected);
	}

}
