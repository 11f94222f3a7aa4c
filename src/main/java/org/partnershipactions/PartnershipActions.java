package org.partnershipactions;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the workflow and case-management system of a Community Safety Partnership. */
@SpringBootApplication
public class PartnershipActions {

	public static void main(String[] args) {
		SpringApplication.run(PartnershipActions.class, args);
	}

}
