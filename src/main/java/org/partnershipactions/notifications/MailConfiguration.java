package org.partnershipactions.notifications;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.partnershipactions.security.OnBehalf;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Settings and timers of mails, and in whose name they are written. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

	/**
	 * Whoever caused a mail may not see all that it takes to write it to others, so every
	 * {@link MailListener} works as the system.
	 */
	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor mailsAreWrittenByTheSystem() {
		MethodInterceptor asTheSystem = (call) -> OnBehalf.ofSystem(() -> proceed(call));
		return new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(MailListener.class),
				asTheSystem);
	}

	private static Object proceed(MethodInvocation call) {
		try {
			return call.proceed();
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

}
