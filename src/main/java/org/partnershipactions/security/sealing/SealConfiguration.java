package org.partnershipactions.security.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.modulith.events.core.EventSerializer;

/**
 * Seals what frameworks store: the values that a session remembers, such as what somebody
 * typed before they were signed out, and the events that wait to be heard.
 */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

	/** Spring Session asks for a service of this name. */
	@Bean
	GenericConversionService springSessionConversionService(Seal seal) {
		SealedSessions sessions = new SealedSessions(seal, new SerializingConverter(), new DeserializingConverter());
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, sessions::close);
		conversions.addConverter(byte[].class, Object.class, sessions::open);
		return conversions;
	}

	/** The framework makes its own serializer only where there is no other. */
	@Bean
	static BeanPostProcessor sealedEvents(ObjectProvider<Seal> seal) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof EventSerializer plain) ? new SealedEvents(plain, seal.getObject()) : bean;
			}
		};
	}

	/**
	 * Events as the registry stores them. Equal events look equal, because the registry
	 * looks one up by its whole text when it was heard.
	 *
	 * @param plain writes and reads the events
	 * @param seal seals them
	 */
	record SealedEvents(EventSerializer plain, Seal seal) implements EventSerializer {

		@Override
		public Object serialize(Object event) {
			return this.seal.sealAlike(String.valueOf(this.plain.serialize(event)), SealedPlace.EVENT);
		}

		@Override
		public <T> T deserialize(Object stored, Class<T> type) {
			return this.plain.deserialize(this.seal.open(String.valueOf(stored), SealedPlace.EVENT), type);
		}

	}

	/**
	 * Values of a session as they are stored.
	 *
	 * @param seal seals them
	 * @param serializing makes bytes of a value
	 * @param deserializing makes the value again
	 */
	record SealedSessions(Seal seal, Converter<Object, byte[]> serializing, Converter<byte[], Object> deserializing) {

		byte[] close(Object value) {
			String text = Base64.getEncoder().encodeToString(this.serializing.convert(value));
			return this.seal.seal(text, SealedPlace.SESSION).getBytes(StandardCharsets.US_ASCII);
		}

		/**
		 * The value; nothing where its key is gone, so that an old session ends instead
		 * of failing.
		 */
		Object open(byte[] stored) {
			try {
				String text = this.seal.open(new String(stored, StandardCharsets.US_ASCII), SealedPlace.SESSION);
				return this.deserializing.convert(Base64.getDecoder().decode(text));
			}
			catch (BrokenSeal ex) {
				return null;
			}
		}

	}

}
