import './index.css';
import { start } from '../common/start';
import { Options } from './options';

start(<Options />);
