package org.partnershipactions.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Says at the end of the start where the application is and who may sign in. */
class SampleWelcome {

	private static final Logger log = LoggerFactory.getLogger(SampleWelcome.class);

	private final String address;

	private int port;

	SampleWelcome(String address) {
		this.address = address;
	}

	@EventListener
	void serving(WebServerInitializedEvent event) {
		this.port = event.getWebServer().getPort();
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		log.info("""

				Partnership Actions is ready at {}
				Sample accounts, all with the password "partnership":
				  manager  board  triage  admin  auditor
				  a task-group lead:    asb.lead  road-safety.lead  domestic-abuse.lead ...
				  an agency:            csu.coordinator  csu.member  police.member  kfrs.member ...
				""", this.address.isBlank() ? "http://localhost:" + this.port : this.address);
	}

}
