package org.partnershipactions.forms.files;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd listens, or whatever speaks as it does; nothing is scanned where no host is
 * set.
 *
 * @param host name or address of its machine; empty for none
 * @param port its port
 * @param timeout how long one file may take, connecting and waiting for a turn included
 * @param atOnce how many files are scanned at the same time
 */
@ConfigurationProperties("partnership.scanner")
record ScannerSettings(@DefaultValue("") String host, @DefaultValue("3310") int port,
		@DefaultValue("20s") Duration timeout, @DefaultValue("4") int atOnce) {

	boolean isSet() {
		return !this.host.isBlank();
	}

}
