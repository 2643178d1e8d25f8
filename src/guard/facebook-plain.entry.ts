/** Beside the guard on Facebook's basic pages, in its plugins and in the sharer window: no other page carries this. */
import { openDoor } from '../plan/door';
import { plainFacebook } from '../sites/facebook-plain';

openDoor().plain = plainFacebook;
